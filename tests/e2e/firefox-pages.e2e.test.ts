import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FirefoxTab } from '../browser/firefox';
import { firefoxPalette, firefoxPaletteGone } from '../browser/firefox-palette';
import { routeInFirefox } from '../browser/route-in-firefox';
import { waitUntil } from '../browser/wait-until';
import { firefoxForTests } from './firefox-for-tests';

const inUse = firefoxForTests();
const folder = mkdtempSync(path.join(os.tmpdir(), 'firefox-pages-'));
let library: FirefoxTab;

beforeAll(async () => {
  const box = '<!doctype html><meta charset="utf-8"><title>Box</title><textarea rows="9" cols="60"></textarea>';
  await routeInFirefox(inUse.firefox, 'box.test', box);
  library = await inUse.openOwn('library.html#/import');
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const button = (name: string) =>
  `[...document.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(${JSON.stringify(name)}))`;

const radio = (name: string) =>
  `[...document.querySelectorAll('label:has([type=radio])')].find((each) => each.textContent === ${JSON.stringify(name)})`;

async function paletteOver(tab: FirefoxTab) {
  await inUse.click(tab, 'document.querySelector("textarea")');
  await inUse.input.press('alt+shift+k');
  return firefoxPalette(inUse.firefox, tab);
}

it('shows the page of the first run, with the shortcut that is set and a box to try it in', async () => {
  const welcome = await inUse.openOwn('welcome.html');
  const box = 'document.querySelector("textarea")';
  await waitUntil('the shortcut', () => welcome.evaluate<boolean>('document.querySelector("kbd") !== null'));
  expect(
    await welcome.evaluate('[...document.querySelectorAll("kbd")].slice(0, 3).map((key) => key.textContent)'),
  ).toEqual(['Alt', 'Shift', 'K']);
  await inUse.click(welcome, box);
  await inUse.input.type('my draft ');
  await inUse.input.press('alt+shift+k');
  const palette = await firefoxPalette(inUse.firefox, welcome);
  await inUse.input.type('fox');
  await palette.settled('fox');
  await inUse.input.press('ctrl+Return');
  await firefoxPaletteGone(inUse.firefox, welcome);
  const text = () => welcome.evaluate<string>(`${box}.value`);
  await expect.poll(text).toMatch(/^my draft .{40}/s);
  await waitUntil('the praise', () => welcome.evaluate<boolean>('document.body.innerText.includes("That is all.")'));
  await inUse.input.press('ctrl+z');
  await expect.poll(text).toBe('my draft ');
  await welcome.close();
});

it('imports a file through the library page, finds and inserts what came, and takes it back whole', async () => {
  const file = path.join(folder, 'herons.json');
  writeFileSync(file, JSON.stringify([0, 1].map((at) => ({ title: `Heron ${at}`, prompt: `A heron number ${at}.` }))));
  await library.toFront();
  const { nodes } = await inUse.firefox.send<{ nodes: readonly { sharedId: string }[] }>(
    'browsingContext.locateNodes',
    {
      context: library.context,
      locator: { type: 'css', value: 'input[type=file][data-import=files]' },
    },
  );
  const element = { sharedId: nodes[0]?.sharedId };
  await inUse.firefox.send('input.setFiles', { context: library.context, element, files: [file] });
  await waitUntil('the preview', () =>
    library.evaluate<boolean>('document.querySelectorAll("[type=checkbox], [role=checkbox]").length === 2'),
  );
  await inUse.click(library, button('Import 2 prompts'));
  await waitUntil('the result', () => library.evaluate<boolean>(`${button('Show prompts')} !== undefined`));

  const tab = await inUse.firefox.openTab('https://box.test/');
  const palette = await paletteOver(tab);
  await inUse.input.type('heron 1');
  await waitUntil('the hit', async () => (await palette.hits())[0]?.startsWith('Heron 1'));
  await inUse.input.press('Return');
  await firefoxPaletteGone(inUse.firefox, tab);
  await expect.poll(() => tab.evaluate('document.querySelector("textarea").value')).toBe('A heron number 1.');

  await library.toFront();
  await inUse.click(library, button('Undo'));
  const packs = () =>
    library.evaluate<number>(
      `browser.runtime.sendMessage({ id: 1, type: 'getPacks', data: {}, timestamp: 0 }).then(({ res }) => res.length)`,
    );
  await expect.poll(packs).toBe(1);
  await tab.close();
});

it('takes the theme of the settings for its pages and for the palette', async () => {
  const settings = await inUse.openOwn('library.html#/settings/appearance');
  const theme = 'document.documentElement.dataset.ppTheme';
  await inUse.click(settings, radio('Dark'));
  await expect.poll(() => settings.evaluate(theme)).toBe('dark');
  const tab = await inUse.firefox.openTab('https://box.test/');
  const palette = await paletteOver(tab);
  expect(await palette.evaluate(theme)).toBe('dark');
  await inUse.input.press('Escape');
  await firefoxPaletteGone(inUse.firefox, tab);
  await settings.toFront();
  await inUse.click(settings, radio('System'));
  await expect.poll(() => settings.evaluate(theme)).not.toBe('dark');
  await settings.close();
  await tab.close();
});

it('speaks the language of the settings, in its pages and in the palette', async () => {
  const settings = await inUse.openOwn('library.html#/settings/language');
  await inUse.click(settings, 'document.querySelector("[role=combobox]")');
  await waitUntil('the languages', () =>
    settings.evaluate<boolean>('document.querySelector("[role=option]") !== null'),
  );
  await inUse.input.type('Deutsch');
  await inUse.input.press('Return');
  await waitUntil('German', () =>
    settings.evaluate<boolean>('document.body.innerText.includes("Sprache der Oberfläche")'),
  );
  const tab = await inUse.firefox.openTab('https://box.test/');
  const palette = await paletteOver(tab);
  expect(await palette.evaluate('document.documentElement.lang')).toBe('de');
  await inUse.input.press('Escape');
  await firefoxPaletteGone(inUse.firefox, tab);
  await tab.close();
  await settings.close();
});
