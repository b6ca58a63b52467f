import { loadLook } from '@/lib/shared/load-look';
import type { OpenPaletteRequest } from '@/lib/shared/page-api';
import { paletteSizeItem } from '@/lib/shared/storage';
import { cluesFor } from './clues';
import { callInjected, injectScripts } from './page';
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
  const [clues, look, size] = await Promise.all([cluesFor(tab.url), loadLook(), paletteSizeItem.getValue()]);
  const request: OpenPaletteRequest = { ...nothing, ...opening, clues, look, size };
  if (!(await injectScripts(page, '/inserter.js', '/notices.js', '/stage.js'))) return showNoAccess();
  if (await callInjected(page, 'openPalette', request)) await injectScripts(page, '/palette.js');
}
