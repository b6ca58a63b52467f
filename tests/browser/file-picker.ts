import type { Page } from 'playwright-core';
import { middleOf, type RealInput } from './real-input';
import { waitUntil } from './wait-until';

/** Presses a button that opens the desktop's own file picker, and chooses this file in it by its path. */
export async function chooseInFilePicker(input: RealInput, page: Page, button: string, file: string): Promise<void> {
  const windows = await input.countWindows();
  await input.click(page, await middleOf(page.getByRole('button', { name: button })));
  await waitUntil('the file picker', async () => (await input.countWindows()) > windows);
  // A slash opens its field for a path. Enter would not do without a window manager, the letter of the Open button does.
  await input.type(file);
  await input.press('alt+o');
  await waitUntil('the file picker to close', async () => (await input.countWindows()) === windows);
}
