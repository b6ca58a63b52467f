import { loadLook } from '@/lib/shared/load-look';
import type { OpenPaletteRequest } from '@/lib/shared/page-api';
import { FIRST_ROWS, type PromptList } from '@/lib/shared/prompt-list';
import { paletteSizeItem } from '@/lib/shared/storage';
import { cluesFor } from './clues';
import { callInjected, injectScripts, type Page, tryCall } from './page';
import { searchPrompts } from './search-service';
import { showNoAccess } from './show-no-access';

/**
 * Opens the palette over a tab's page, or closes it where it is open. `tab` must have been opened to us by what the
 * user just did. Where no extension may enter, the popup opens in its place.
 */
export async function launchPalette(
  tab: { readonly id?: number; readonly url?: string },
  opening: Partial<Omit<OpenPaletteRequest, 'clues' | 'look' | 'size'>> = {},
): Promise<void> {
  if (tab.id === undefined) return;
  const page = { tabId: tab.id, frameId: 0 };
  const nothing = { query: '', fill: '', selection: '', typed: '' };
  // The palette needs it as soon as it is there, and it takes as long as the scripts are on their way. So it begins
  // before the page has said whether this press closes the palette, and is then for nothing.
  const list = searchPrompts(opening.query ?? '', FIRST_ROWS, false);
  const open = async () => {
    const [clues, look, size] = await Promise.all([cluesFor(tab.url), loadLook(), paletteSizeItem.getValue()]);
    await openOver(page, { ...nothing, ...opening, clues, look, size }, list);
  };
  await Promise.all([open(), list]);
}

async function openOver(page: Page, request: OpenPaletteRequest, list: Promise<PromptList>): Promise<void> {
  const scripts = injectScripts(page, '/inserter.js', '/notices.js', '/stage.js');
  let became = await tryCall(page, 'openPalette', request);
  if (became === undefined) {
    if (!(await scripts)) return showNoAccess();
    became = await callInjected(page, 'openPalette', request);
  }
  if (became === 'closed') return;
  await Promise.all([
    became === 'bare' && injectScripts(page, '/palette.js'),
    list.then((found) => callInjected(page, 'takeFirstList', { query: request.query, list: found })),
  ]);
}
