import { watchAlarms } from '@/lib/background/alarms';
import { buildContextMenu, chooseMenuItem } from '@/lib/background/context-menu';
import { handleBackup } from '@/lib/background/handlers/handle-backup';
import { handleBrowsing } from '@/lib/background/handlers/handle-browsing';
import { handleFilling } from '@/lib/background/handlers/handle-filling';
import { handleImports } from '@/lib/background/handlers/handle-imports';
import { handleInsertion } from '@/lib/background/handlers/handle-insertion';
import { handleLibrary } from '@/lib/background/handlers/handle-library';
import { handleLook } from '@/lib/background/handlers/handle-look';
import { handleSync } from '@/lib/background/handlers/handle-sync';
import { syncInlineTrigger } from '@/lib/background/inline-trigger';
import { launchPalette } from '@/lib/background/launch-palette';
import { onLibraryChange } from '@/lib/background/library/library-changes';
import { choosePrompt, suggestPrompts } from '@/lib/background/omnibox';
import { openLibrary } from '@/lib/background/open-library';
import { recheckIndexes } from '@/lib/background/search/search-indexes';
import { watchSync } from '@/lib/background/sync/watch-sync';
import { PRACTICE_PAGE } from '@/lib/shared/practice-call';
import { report } from '@/lib/shared/report';
import { favouritesItem, languageItem, usageItem } from '@/lib/shared/storage';

export default defineBackground(() => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-palette') launchPaletteOn(tab).catch(report);
    if (command === 'open-library') openLibrary('').catch(report);
  });
  browser.contextMenus.onClicked.addListener((item, tab) => {
    chooseMenuItem(item, tab).catch(report);
  });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    suggestPrompts(typed).then(suggest).catch(report);
  });
  browser.omnibox.onInputEntered.addListener((chosen) => {
    choosePrompt(chosen).catch(report);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL(PRACTICE_PAGE) }).catch(report);
    buildContextMenu().catch(report);
    recheckIndexes().catch(report);
  });
  browser.runtime.onStartup.addListener(() => {
    buildContextMenu().catch(report);
  });
  browser.permissions.onAdded.addListener(() => {
    syncInlineTrigger().catch(report);
  });
  browser.permissions.onRemoved.addListener(() => {
    syncInlineTrigger().catch(report);
  });
  onLibraryChange(({ packs }) => {
    buildContextMenu().catch(report);
    if (packs) syncInlineTrigger().catch(report);
  });
  favouritesItem.watch(() => buildContextMenu().catch(report));
  usageItem.watch(() => buildContextMenu().catch(report));
  languageItem.watch(() => buildContextMenu().catch(report));
  handleBrowsing();
  handleFilling();
  handleInsertion();
  handleLook();
  handleLibrary();
  handleImports();
  handleBackup();
  handleSync();
  watchAlarms();
  watchSync();
});

/** The browser may leave out the tab that the shortcut was pressed in. */
async function launchPaletteOn(pressedIn: { readonly id?: number; readonly url?: string } | undefined): Promise<void> {
  const [active] = pressedIn ? [pressedIn] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active) await launchPalette(active);
}
