import { report } from '@/lib/shared/report';

/** Opens the browser's own page where the keys of extensions are set. Every Chromium understands Chrome's address. */
export function openShortcutPage(): void {
  const opened = import.meta.env.FIREFOX
    ? (browser.commands as FirefoxCommands).openShortcutSettings()
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  opened.catch(report);
}

/** Of the browser's types only Chrome's are at hand. */
type FirefoxCommands = typeof browser.commands & { openShortcutSettings(): Promise<void> };
