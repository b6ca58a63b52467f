import { beforeAll, expect, it } from 'vitest';
import { paletteFrame, paletteGone, paletteSettled } from '../browser/palette';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';

const inUse = browserForTests();

beforeAll(async () => {
  await inUse.browser.page.goto(`chrome-extension://${inUse.browser.extensionId}/welcome.html`);
});

it('has the real shortcut open the real palette over the practice box, and Ctrl+Enter fill it', async () => {
  const { page } = inUse.browser;
  const box = page.getByRole('textbox', { name: 'Practice box' });
  await waitUntil('the focus in the box', () => page.evaluate('document.activeElement?.localName === "textarea"'));
  await inUse.input.type('my draft ');
  await inUse.input.press('alt+shift+k');
  const palette = await paletteFrame(page);
  await inUse.input.type('fox');
  await paletteSettled(palette, 'fox');
  await inUse.input.press('ctrl+Return');
  await paletteGone(page);
  await expect.poll(() => box.inputValue()).toMatch(/^my draft .{40}/s);
  await page.getByText('That is all.').waitFor();

  await inUse.input.press('ctrl+z');
  await expect.poll(() => box.inputValue()).toBe('my draft ');
});

it('shows the key that the browser has set', async () => {
  const keys = await inUse.browser.page.locator('kbd').allTextContents();
  expect(keys.slice(0, 3)).toEqual(['Alt', 'Shift', 'K']);
});
