import { afterAll, beforeAll, expect, it } from 'vitest';
import { isStyle } from '../../lib/core/styles/is-style';
import type { FirefoxTab } from '../browser/firefox';
import { firefoxPalette, firefoxPaletteGone } from '../browser/firefox-palette';
import { firefoxView } from '../browser/firefox-view';
import { routeInFirefox } from '../browser/route-in-firefox';
import { type Server, serve } from '../browser/serve';
import { waitUntil } from '../browser/wait-until';
import { buildEditors } from '../editors/build-editors';
import { allowSiteInFirefox } from './allow-site-in-firefox';
import { finishedText, insertedText, promptWith, titleOf } from './catalog-text';
import { firefoxForTests } from './firefox-for-tests';

const BOX = '<!doctype html><meta charset="utf-8"><title>Box</title><textarea rows="9" cols="60" autofocus></textarea>';
const CHATGPT = 'https://chatgpt.com/';
const MIDJOURNEY = 'https://www.midjourney.com/';

const portrait = promptWith(
  ({ text, needsImage, variables: [first, second] }) =>
    first?.options.length === 0 &&
    second !== undefined &&
    needsImage === 'none' &&
    text.includes('\n') &&
    !isStyle(text),
);
const style = promptWith(({ text, variables }) => isStyle(text) && variables.length === 0);

const inUse = firefoxForTests();
let server: Server;
let own: FirefoxTab;
let editor: FirefoxTab;
const editorText = () => editor.evaluate<string>('editorPage.editor().text()');

beforeAll(async () => {
  server = await serve((await buildEditors()).pages);
  own = await inUse.openOwn('library.html');
  for (const host of ['chatgpt.com', 'www.midjourney.com']) await routeInFirefox(inUse.firefox, host, BOX);
  editor = await inUse.firefox.openTab(`${server.url}editor.html?editor=prosemirror`);
  await waitUntil('the editor', () => editor.evaluate<boolean>('typeof editorPage === "object"'));
}, 180_000);
afterAll(() => server.close());

async function openBox(address: string): Promise<{ tab: FirefoxTab; text: () => Promise<string> }> {
  const tab = await inUse.firefox.openTab(address);
  await inUse.click(tab, 'document.querySelector("textarea")');
  return { tab, text: () => tab.evaluate<string>('document.querySelector("textarea").value') };
}

async function resetEditor(draft: string): Promise<void> {
  await editor.toFront();
  await editor.evaluate(`editorPage.reset(${JSON.stringify(draft)})`);
  await inUse.click(editor, 'document.querySelector("form > div > *")');
  await editor.evaluate(`editorPage.editor().select(${draft.length}, ${draft.length})`);
}

it('browses, searches and inserts from the toolbar popup, by keys alone', async () => {
  await resetEditor('one ');
  await inUse.input.press('alt+shift+o');
  const popup = await firefoxView(own, 'popup');
  await waitUntil('the search field', () => popup.ask<boolean>('view.document.activeElement?.id === "search-prompts"'));
  await waitUntil('the tiles', () => popup.ask<boolean>('view.document.querySelector("[data-tile]") !== null'));
  await inUse.window.pressInPopup(...'coffee bag');
  await waitUntil('the hit', () =>
    popup.ask<boolean>('view.document.querySelector("[data-tile]")?.textContent.includes("Coffee")'),
  );
  await inUse.window.pressInPopup('ArrowDown', 'Enter');
  const title = titleOf(
    await waitUntil('the detail view', () => popup.ask<string>('view.document.querySelector("h2")?.textContent')),
  );
  await waitUntil('the form', () =>
    popup.ask<boolean>('view.document.activeElement?.matches("form *, [data-primary]")'),
  );
  await inUse.window.pressInPopup('Enter');
  await popup.closed();
  await expect.poll(editorText).toBe(`one ${insertedText(title, '')}`);
  expect(await editor.evaluate('editorPage.submits()')).toBe(0);
});

it('opens the sidebar from the popup, inserts from it, and says where it is not let in', async () => {
  await resetEditor('two ');
  await inUse.input.press('alt+shift+o');
  const popup = await firefoxView(own, 'popup');
  const button = `view.document.querySelector('[aria-label="Open in the side panel"]')`;
  await waitUntil('its button', () => popup.ask<boolean>(`${button} !== null`));
  await popup.ask(`void ${button}.focus()`);
  await inUse.window.pressInPopup('Enter');
  const sidebar = await firefoxView(own, 'sidebar');
  await popup.closed();
  await waitUntil('the tiles', () => sidebar.ask<boolean>('view.document.querySelector("[data-tile]") !== null'));
  await waitUntil('the sidebar at its place', () => sidebar.ask<boolean>('view.innerWidth > 150'));
  await clickInView('#search-prompts');
  await inUse.input.press('ctrl+a');
  await inUse.input.type('night market');
  await waitUntil('the hit', () =>
    sidebar.ask<boolean>('view.document.querySelector("[data-tile]")?.textContent.includes("Night Market")'),
  );
  await inUse.input.press('Down', 'Return');
  const title = titleOf(
    await waitUntil('the detail view', () => sidebar.ask<string>('view.document.querySelector("h2")?.textContent')),
  );
  await waitUntil('its form', () =>
    sidebar.ask<boolean>('view.document.activeElement?.matches("form *, [data-primary]")'),
  );
  await inUse.input.press('Return');
  await expect.poll(editorText).toBe(`two ${insertedText(title, '')}`);

  const { tab } = await openBox(CHATGPT);
  await waitUntil('what to do where it is closed', () =>
    sidebar.ask<boolean>('view.document.body.innerText.includes("Not opened to Prompt Palette")'),
  );
  await tab.close();
  await inUse.window.evaluate('SidebarController.hide()');
  await sidebar.closed();

  async function clickInView(selector: string): Promise<void> {
    const at = await sidebar.ask<{ x: number; y: number }>(`((box) => ({
      x: view.mozInnerScreenX + box.x + box.width / 2, y: view.mozInnerScreenY + box.y + box.height / 2 }
    ))(view.document.querySelector('${selector}').getBoundingClientRect())`);
    await inUse.input.clickDisplay(at);
  }
});

it('opens the palette from the right click, and inserts what was used as an item of its own', async () => {
  const { tab, text } = await openBox(MIDJOURNEY);
  await chooseFromMenu(tab, 'Search prompts');
  const palette = await firefoxPalette(inUse.firefox, tab);
  await inUse.input.type(style.title.toLowerCase());
  await waitUntil('the hit', async () => (await palette.hits())[0]?.startsWith(style.title));
  await inUse.input.press('ctrl+Return');
  await firefoxPaletteGone(inUse.firefox, tab);
  await expect.poll(text).toBe(finishedText([style], MIDJOURNEY));

  // The menu is built anew after each use.
  const has = `browser.contextMenus.update('prompt:${style.id}', {}).then(() => true, () => false)`;
  await waitUntil('the item', () => own.evaluate<boolean>(has));
  await tab.evaluate('document.querySelector("textarea").value = "a hare"');
  await chooseFromMenu(tab, style.title);
  await expect.poll(text).toBe(finishedText([style], MIDJOURNEY, { draft: 'a hare' }));
  await tab.close();
});

/** Right-clicks on the box and walks to an item of the extension's submenu with the keys. */
async function chooseFromMenu(tab: FirefoxTab, label: string): Promise<void> {
  const menu = 'document.getElementById("contentAreaContextMenu")';
  const active = () =>
    inUse.window.evaluate<string>(
      `([...${menu}.querySelectorAll('[_moz-menuactive]')].at(-1)?.getAttribute('label') ?? '')`,
    );
  await inUse.click(tab, 'document.querySelector("textarea")', 3);
  await waitUntil('the menu', () => inUse.window.evaluate<boolean>(`${menu}.state === 'open'`));
  await inUse.input.press('Up');
  await waitUntil('our submenu', async () => {
    if ((await active()) === 'Insert prompt') return true;
    await inUse.input.press('Up');
    return false;
  });
  await inUse.input.press('Right');
  await waitUntil(label, async () => {
    const now = await active();
    if (now.startsWith(label)) return true;
    if (now === 'Insert prompt') return false;
    await inUse.input.press('Down');
    await waitUntil('the next item', async () => (await active()) !== now);
    return false;
  });
  await inUse.input.press('Return');
  await waitUntil('the menu to close', () => inUse.window.evaluate<boolean>(`${menu}.state === 'closed'`));
}

it('opens the palette on // on a site that the user allows in the settings, and takes the two characters away', async () => {
  await allowSiteInFirefox(inUse, 'ChatGPT');
  const { tab, text } = await openBox(CHATGPT);
  await inUse.input.type('See https://x and //');
  const palette = await firefoxPalette(inUse.firefox, tab);
  await inUse.input.type('glass tower');
  await palette.settled('glass tower');
  const [hit = ''] = await palette.hits();
  await inUse.input.press('ctrl+Return');
  await firefoxPaletteGone(inUse.firefox, tab);
  await expect.poll(text).toBe(`See https://x and ${insertedText(titleOf(hit), CHATGPT)}`);
  await tab.close();
});

it('fills the blanks in the form, adapts to the site by chips, and combines with a style', async () => {
  const { tab, text } = await openBox(MIDJOURNEY);
  const open = async () => {
    await inUse.input.press('alt+shift+k');
    const palette = await firefoxPalette(inUse.firefox, tab);
    await inUse.input.type(portrait.title.toLowerCase());
    await waitUntil('the hit', async () => (await palette.hits())[0]?.startsWith(portrait.title));
    return palette;
  };
  const values = { [portrait.variables[0]?.name ?? '']: 'a heron & co' };
  let palette = await open();
  await inUse.input.press('Return');
  await waitUntil('the form', () => palette.evaluate<boolean>('document.activeElement?.matches("form textarea")'));
  await inUse.input.type('a heron & co');
  await waitUntil('the preview', () =>
    palette.evaluate<boolean>('document.querySelector("section")?.textContent.includes("a heron & co")'),
  );
  const chip = `[...document.querySelectorAll('fieldset button')].find((each) => each.textContent === 'one line')`;
  await palette.evaluate(`void ${chip}.focus()`);
  await inUse.input.press('Return');
  await waitUntil('it to be off', () => palette.evaluate<boolean>(`${chip}.getAttribute('aria-pressed') === 'false'`));
  await inUse.input.press('ctrl+Return');
  await firefoxPaletteGone(inUse.firefox, tab);
  const choices = { off: ['one-line'], on: [] } as const;
  await expect.poll(text).toBe(finishedText([portrait], MIDJOURNEY, { values, choices }));
  await inUse.input.press('ctrl+z');
  await expect.poll(text).toBe('');

  palette = await open();
  await inUse.input.press('plus');
  await waitUntil('the stack', () =>
    palette.evaluate<boolean>('document.querySelector("ul[aria-label=Combined]") !== null'),
  );
  await inUse.input.type(style.title.toLowerCase());
  await waitUntil('the style', async () => (await palette.hits())[0]?.startsWith(style.title));
  await waitUntil('the preview', () =>
    palette.evaluate<boolean>(
      `document.querySelector('section')?.textContent.includes(${JSON.stringify(style.text.slice(0, 12))})`,
    ),
  );
  await inUse.input.press('ctrl+Return');
  await firefoxPaletteGone(inUse.firefox, tab);
  await expect.poll(text).toBe(finishedText([portrait, style], MIDJOURNEY));
  await tab.close();
});
