import type { BrowserContext, Frame } from 'playwright-core';
import { waitUntil } from '../browser/wait-until';
import type { OpenEditor } from './open-editor';
import { addressOf, type Place } from './places';

/** Opens an editor's page in a new tab, in front. `url` is the server's. */
export async function openInChromium(
  context: BrowserContext,
  url: string,
  editor: string,
  place: Place,
): Promise<OpenEditor> {
  const page = await context.newPage();
  await page.bringToFront();
  await page.goto(addressOf(url, editor, place));
  const frame = await waitUntil('the frame', () => page.frames().find(isEditorPage));
  await waitUntil('the editor', () => frame.evaluate('typeof editorPage === "object"'));
  const outside = place.frame === 'own' ? page.mainFrame() : frame;
  return {
    browser: 'Chromium',
    ask: (expression) => frame.evaluate(expression),
    askOutside: (expression) => outside.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async paste(text) {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('Control+v');
    },
    pause: (ms) => page.waitForTimeout(ms),
    async inBackground(work) {
      const other = await context.newPage();
      await other.bringToFront();
      const result = await work();
      await page.bringToFront();
      await other.close();
      return result;
    },
    close: () => page.close(),
  };
}

function isEditorPage(frame: Frame): boolean {
  return new URL(frame.url()).pathname.endsWith('/editor.html');
}
