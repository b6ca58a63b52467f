import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FirefoxTab } from '../browser/firefox';
import { firefoxPalette, firefoxPaletteGone } from '../browser/firefox-palette';
import { type Server, serve } from '../browser/serve';
import { waitUntil } from '../browser/wait-until';
import { buildEditors } from '../editors/build-editors';
import { insertedText } from './catalog-text';
import { firefoxForTests } from './firefox-for-tests';

const TITLE = 'Glass Tower Mirroring a Storm Front';
const COMMONEST = [
  ...['textarea', 'react-textarea', 'contenteditable', 'prosemirror', 'tiptap'],
  ...['lexical-rich', 'slate', 'quill', 'draft', 'codemirror'],
];

const inUse = firefoxForTests();
let server: Server;

beforeAll(async () => {
  server = await serve((await buildEditors()).pages);
}, 180_000);
afterAll(() => server.close());

it.each(COMMONEST)('inserts at the caret of a %s on the real shortcut, letters and Enter', async (editor) => {
  const tab = await inUse.firefox.openTab(`${server.url}editor.html?editor=${editor}`);
  await waitUntil('the editor', () => tab.evaluate<boolean>('typeof editorPage === "object"'));
  const text = () => tab.evaluate<string>('editorPage.editor().text()');
  await tab.evaluate('editorPage.reset("one two")');
  await clickInto(tab);
  await tab.evaluate('editorPage.editor().select(4, 4)');
  await inUse.input.press('alt+shift+k');
  const palette = await firefoxPalette(inUse.firefox, tab);
  await inUse.input.type(TITLE);
  await palette.settled(TITLE);
  await inUse.input.press('ctrl+Return');
  await firefoxPaletteGone(inUse.firefox, tab);

  await expect.poll(text).toBe(`one ${insertedText(TITLE, '')}two`);
  expect(await tab.evaluate('editorPage.submits()')).toBe(0);
  await inUse.input.press('ctrl+z');
  await expect.poll(text).toBe('one two');
  await tab.close();
});

async function clickInto(tab: FirefoxTab): Promise<void> {
  const point = await tab.evaluate<{ x: number; y: number }>(`(() => {
    const { left, top } = editorPage.editor().field.getBoundingClientRect();
    return { x: mozInnerScreenX + left + 20, y: mozInnerScreenY + top + 8 };
  })()`);
  await inUse.input.clickDisplay(point);
}
