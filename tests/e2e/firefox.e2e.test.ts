import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Display, startDisplay } from '../../scripts/tools/start-display';
import { type Firefox, type FirefoxTab, launchFirefox } from '../browser/firefox';
import { type RealInput, realInput } from '../browser/real-input';
import { type Server, serve } from '../browser/serve';
import { buildEditors } from '../editors/build-editors';
import { insertedText } from './catalog-text';

const TITLE = 'Glass Tower Mirroring a Storm Front';

let display: Display;
let input: RealInput;
let firefox: Firefox;
let server: Server;

beforeAll(async () => {
  server = await serve((await buildEditors()).pages);
  display = await startDisplay();
  input = realInput(display);
  firefox = await launchFirefox({ extension: '.output/firefox-mv3', display });
}, 180_000);
afterAll(async () => {
  await firefox.close();
  await display.stop();
  await server.close();
});

it.each(['textarea', 'prosemirror', 'lexical-rich'])(
  'inserts at the caret of a %s on the real shortcut, letters and Enter, in Firefox',
  async (editor) => {
    const tab = await firefox.openTab(`${server.url}editor.html?editor=${editor}`);
    await expect.poll(() => tab.evaluate<string>('typeof editorPage')).toBe('object');
    await tab.evaluate('editorPage.reset("one two")');
    await clickInto(tab);
    await tab.evaluate('editorPage.editor().select(4, 4)');
    await input.press('alt+shift+k');
    // Firefox shows its driver no frame inside a closed shadow root, so the keys have to wait by the clock.
    await new Promise((opened) => setTimeout(opened, 2500));
    await input.type(TITLE);
    await new Promise((answered) => setTimeout(answered, 1500));
    await input.press('ctrl+Return');

    await expect
      .poll(() => tab.evaluate('editorPage.editor().text()'), { timeout: 15_000 })
      .toBe(`one ${insertedText(TITLE, '')}two`);
    expect(await tab.evaluate('editorPage.submits()')).toBe(0);
    await input.press('ctrl+z');
    await expect.poll(() => tab.evaluate('editorPage.editor().text()')).toBe('one two');
    await tab.close();
  },
);

async function clickInto(tab: FirefoxTab): Promise<void> {
  const point = await tab.evaluate<{ x: number; y: number }>(`(() => {
    const { left, top } = editorPage.editor().field.getBoundingClientRect();
    return { x: mozInnerScreenX + left + 20, y: mozInnerScreenY + top + 8 };
  })()`);
  await input.clickDisplay(point);
}
