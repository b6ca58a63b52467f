import { i18n } from '#i18n';
import { spellHidden } from '@/lib/core/hidden-characters';
import type { PromptMeta } from '@/lib/core/prompt';
import { recentIds } from '@/lib/core/usage';
import { imageHint } from '@/lib/shared/image-hint';
import { createTurns } from '@/lib/shared/in-turn';
import { loadLook } from '@/lib/shared/load-look';
import { findEntries } from './find-entries';
import { hasCaution, insertPrompt } from './insert-prompt';
import { launchPalette } from './launch-palette';
import { readLibrary } from './library';
import { saveSelection } from './save/save-selection';

const MENU = { insert: 'insert', search: 'search', similar: 'similar', save: 'save', prompt: 'prompt:' } as const;
const MOST_PROMPTS = 10;

const inTurn = createTurns();

/** Builds the menu anew from the favourites and the last used prompts. */
export function buildContextMenu(): Promise<void> {
  return inTurn(rebuild);
}

async function rebuild(): Promise<void> {
  const [prompts] = await Promise.all([menuPrompts(), loadLook()]);
  await browser.contextMenus.removeAll();
  const editable = { contexts: ['editable'] as ['editable'] };
  browser.contextMenus.create({ id: MENU.insert, title: i18n.t('menu.insert'), ...editable });
  for (const prompt of prompts) {
    const title = menuTitle(prompt);
    browser.contextMenus.create({ id: MENU.prompt + prompt.id, parentId: MENU.insert, title, ...editable });
  }
  if (prompts.length > 0) {
    browser.contextMenus.create({ id: 'separator', parentId: MENU.insert, type: 'separator', ...editable });
  }
  browser.contextMenus.create({ id: MENU.search, parentId: MENU.insert, title: i18n.t('menu.search'), ...editable });
  browser.contextMenus.create({ id: MENU.save, title: i18n.t('menu.save'), contexts: ['selection'] });
  browser.contextMenus.create({ id: MENU.similar, title: i18n.t('menu.similar'), contexts: ['selection'] });
}

/** Does what the chosen item says. The click has opened the tab to us. */
export async function chooseMenuItem(
  item: { readonly menuItemId: string | number; readonly frameId?: number; readonly selectionText?: string },
  tab: { readonly id?: number; readonly url?: string } | undefined,
): Promise<void> {
  if (tab?.id === undefined) return;
  const chosen = String(item.menuItemId);
  if (chosen === MENU.search) return launchPalette(tab);
  if (chosen === MENU.similar) return launchPalette(tab, { query: similarQuery(item.selectionText ?? '') });
  if (chosen === MENU.save) {
    const page = { tabId: tab.id, frameId: item.frameId ?? 0 };
    return saveSelection(page, { text: item.selectionText ?? '', url: tab.url });
  }
  if (!chosen.startsWith(MENU.prompt)) return;
  const id = chosen.slice(MENU.prompt.length);
  const meta = (await findEntries([id])).get(id)?.meta;
  if (!meta) return;
  if (meta.variables.length > 0) await launchPalette(tab, { fill: id, selection: item.selectionText ?? '' });
  else if (await hasCaution(id, tab.url)) await launchPalette(tab, { query: meta.title });
  else await insertPrompt({ ids: [id] }, { tabId: tab.id, frameId: item.frameId ?? 0 });
}

/** Favourites first, then the last used. */
async function menuPrompts() {
  const { favourites, usage } = await readLibrary();
  const entries = await findEntries([...new Set([...favourites, ...recentIds(usage, MOST_PROMPTS)])]);
  return [...entries.values()].slice(0, MOST_PROMPTS).map(({ meta }) => meta);
}

/** Menus take `&` for the mark of an access key and `%s` for the selected text. */
function menuTitle({ title, needsImage }: PromptMeta): string {
  const shown = spellHidden(title).replaceAll('&', '&&').replaceAll('%s', '%\u200Bs');
  const hint = imageHint(needsImage);
  return hint === '' ? shown : i18n.t('outcome.withHint', [shown, hint]);
}

/** The first words of the selection: a query, not a text. */
function similarQuery(selection: string): string {
  return selection.trim().split(/\s+/).slice(0, 8).join(' ');
}
