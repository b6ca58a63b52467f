import type { Page } from 'playwright-core';
import type { Point, RealInput } from './real-input';
import { waitUntil } from './wait-until';

/**
 * Right-clicks in the page and chooses an item of the extension's submenu, counted from 0; separators do not count.
 *
 * The native menu cannot be read, so this walks it with the keys: the last item is Inspect, the one above it belongs to
 * the extension, which has several items and so a submenu.
 */
export async function chooseFromContextMenu(input: RealInput, page: Page, point: Point, item: number): Promise<void> {
  await openContextSubmenu(input, page, point);
  const windows = await input.countWindows();
  for (let i = 0; i < item; i++) await input.press('Down');
  await input.press('Return');
  await waitUntil('the context menu to close', async () => (await input.countWindows()) < windows);
}

/** Right-clicks in the page and opens the extension's submenu, with its first item selected. */
async function openContextSubmenu(input: RealInput, page: Page, point: Point): Promise<void> {
  const before = await input.countWindows();
  await input.click(page, point, 3);
  await waitUntil('the context menu', async () => (await input.countWindows()) === before + 1);
  await input.press('Up', 'Up', 'Right');
  await waitUntil("the context menu's submenu", async () => (await input.countWindows()) === before + 2);
}
