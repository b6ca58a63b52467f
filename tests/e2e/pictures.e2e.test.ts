import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { downloaded, downloadTo } from '../browser/downloads';
import { COVER, DRAWN_COVER } from '../browser/drawn-cover';
import { chooseInFilePicker } from '../browser/file-picker';
import { importPack } from '../browser/import-pack';
import { createPrompt, goTo, openLibrary } from '../browser/library-page';
import { openOwnPage } from '../browser/own-page';
import { openPalette, paletteGone } from '../browser/palette';
import { middleOf } from '../browser/real-input';
import { routeSite } from '../browser/route-site';
import { browserForTests } from './browser-for-tests';

const inUse = browserForTests();
const folder = mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
const TITLE = 'Lighthouse keeper';
let page: Page;
let id: string;

beforeAll(async () => {
  page = await openLibrary(inUse.browser);
  id = await createPrompt(page, TITLE, 'A lighthouse keeper in a deep navy coat.');
  await downloadTo(inUse.browser, folder);
});
beforeEach(() => page.bringToFront());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A picture of one colour, twice as large as what is kept. */
async function pictureFile(colour: string): Promise<string> {
  const file = path.join(folder, `${colour}.png`);
  await sharp({ create: { width: 1280, height: 960, channels: 3, background: colour } })
    .png()
    .toFile(file);
  return file;
}

async function addressOf(file: string): Promise<string> {
  return `data:image/png;base64,${(await readFile(file)).toString('base64')}`;
}

/** What an image shows: its format, its size in pixels, and its colour from 0 to 3. */
async function shown(cover: Locator): Promise<string> {
  if (await cover.evaluate((element, drawn) => element.matches(drawn), DRAWN_COVER)) return DRAWING;
  return cover.evaluate(async (element: HTMLImageElement) => {
    await element.decode();
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d');
    context?.drawImage(element, 0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    const rough = [red, green, blue].map((part) => Math.round(part / 85));
    return `WebP ${element.naturalWidth}×${element.naturalHeight}, ${rough.join(' ')}`;
  });
}

const DRAWING = 'a drawing';
const RED = 'WebP 640×480, 3 0 0';
const LIME = 'WebP 640×480, 0 3 0';
const BLUE = 'WebP 640×480, 0 0 3';
const inPanel = () => page.getByRole('complementary').locator(COVER).first();
const inList = () => page.getByRole('option', { name: TITLE }).locator(COVER);

it('takes a picture that is dropped on the cover', async () => {
  const { x, y } = await middleOf(inPanel());
  const devtools = await inUse.browser.context.newCDPSession(page);
  const data = { items: [], files: [await pictureFile('red')], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x, y, data });
  await devtools.detach();
  await expect.poll(() => shown(inPanel())).toBe(RED);
  await expect.poll(() => shown(inList())).toBe(RED);
});

it('takes a picture that is pasted while its row has the focus', async () => {
  const bytes = readFileSync(await pictureFile('lime'));
  await page.evaluate(async (list) => {
    const picture = new Blob([new Uint8Array(list)], { type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  }, Array.from(bytes));
  await page.getByRole('option', { name: TITLE }).click();
  await inUse.input.press('ctrl+v');
  await expect.poll(() => shown(inPanel())).toBe(LIME);
  await expect.poll(() => shown(inList())).toBe(LIME);
});

it('takes a picture out of the real file picker', async () => {
  await inPanel().hover();
  await chooseInFilePicker(inUse.input, page, 'Change the picture', await pictureFile('blue'));
  await expect.poll(() => shown(inPanel())).toBe(BLUE);
});

it('shows a new picture in every view that is open, and in the palette', async () => {
  const { context } = inUse.browser;
  const panel = await openOwnPage(inUse.browser, 'sidepanel.html');
  const popup = await openOwnPage(inUse.browser, 'popup.html');
  const tileIn = (view: Page) => view.getByRole('button', { name: TITLE }).locator(COVER);
  for (const view of [popup.page, panel.page]) {
    await view.bringToFront();
    await view.getByRole('button', { name: 'Yours' }).click();
    await expect.poll(() => shown(tileIn(view))).toBe(BLUE);
  }
  await panel.page.getByRole('button', { name: TITLE }).click();

  await popup.ask('setPicture', { id, picture: await addressOf(await pictureFile('red')) });
  await expect.poll(() => shown(panel.page.getByRole('article').locator(COVER))).toBe(RED);
  await popup.page.bringToFront();
  await expect.poll(() => shown(tileIn(popup.page))).toBe(RED);
  await page.bringToFront();
  await expect.poll(() => shown(inPanel())).toBe(RED);
  await panel.page.close();
  await popup.page.close();

  await routeSite(context, 'site.test', '<!doctype html><textarea autofocus></textarea>');
  const site = await context.newPage();
  await site.goto('https://site.test/');
  const coverIn = async () => {
    await site.bringToFront();
    await inUse.input.click(site, { x: 200, y: 200 });
    const palette = await openPalette(inUse.input, site);
    await inUse.input.type('lighthouse');
    return palette.getByRole('option', { name: TITLE }).locator(COVER);
  };
  const before = await coverIn();
  await expect.poll(() => shown(before)).toBe(RED);
  await inUse.input.press('Escape', 'Escape');
  await paletteGone(site);
  const own = await openOwnPage(inUse.browser);
  await own.ask('setPicture', { id, picture: '' });
  await own.page.close();
  const after = await coverIn();
  await expect.poll(() => shown(after)).toBe(DRAWING);
  await site.close();
});

it('draws the cover where the stored picture cannot be shown any more', async () => {
  const own = await openOwnPage(inUse.browser, 'popup.html');
  const given = await own.ask('setPicture', { id, picture: await addressOf(await pictureFile('red')) });
  if (!given.ok) throw new Error(given.reason);
  const unreadable = new Uint8Array(500).fill(7);
  expect(await own.page.evaluate(putPicture, [given.picture, [...unreadable]] as const)).toBe(500);

  await own.page.reload();
  await own.page.getByRole('button', { name: 'Yours' }).click();
  const tile = own.page.getByRole('button', { name: TITLE }).locator(COVER);
  await expect.poll(() => shown(tile)).toBe(DRAWING);
  await own.page.getByRole('button', { name: TITLE }).click();
  const grained = /^data:image\/svg\+xml/;
  await expect.poll(() => own.page.getByRole('article').locator(COVER).getAttribute('src')).toMatch(grained);
  await own.page.keyboard.press('Escape');
  await own.page.getByRole('article').waitFor({ state: 'detached' });
  await own.page.close();
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => shown(inList())).toBe(DRAWING);
  await expect.poll(() => inPanel().getAttribute('src')).toMatch(grained);
});

it('exports the picture with the prompt', async () => {
  const own = await openOwnPage(inUse.browser);
  await own.ask('setPicture', { id, picture: await addressOf(await pictureFile('lime')) });
  await own.page.close();
  await page.bringToFront();
  await goTo(page, '#/backup');
  await page.getByRole('button', { name: 'Export everything' }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const files = unzipSync(readFileSync(await downloaded(folder, /\.zip$/)));
  const [prompt = ''] = Object.keys(files).filter((file) => file.endsWith('lighthouse-keeper.md'));
  const [, preview = ''] = /^preview: (.+)$/m.exec(new TextDecoder().decode(files[prompt])) ?? [];
  const picture = files[preview.replace(/^['"]?\/|['"]$/g, '')];
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 640, height: 480 });
});

it('shows the pictures that come with a pack', async () => {
  const archive = zipSync({
    'pack/buoy.md': strToU8('---\ntitle: Buoy\npreview: media/buoy.png\n---\nA buoy in green water.\n'),
    'pack/media/buoy.png': new Uint8Array(readFileSync(await pictureFile('lime'))),
  });
  const file = path.join(folder, 'buoys.zip');
  writeFileSync(file, archive);
  await goTo(page, '#/import');
  await chooseInFilePicker(inUse.input, page, 'Choose files', file);
  await page.getByRole('button', { name: /^Import 1 prompt/ }).click();
  await page.getByRole('button', { name: 'Show prompts' }).click();
  await expect.poll(() => shown(page.getByRole('option', { name: 'Buoy' }).locator(COVER))).toBe(LIME);
});

it('asks the web for a picture only where the user has allowed it for the pack', async () => {
  const { context } = inUse.browser;
  const body = readFileSync(await pictureFile('blue'));
  let asked = 0;
  await context.route('https://pictures.test/**', (route) => {
    asked += 1;
    return route.request().url().endsWith('gone.png')
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: 'image/png', body });
  });
  const own = await openOwnPage(inUse.browser);
  await importPack(own, 'Harbour', [
    { key: 'crane', title: 'Crane on the quay', text: 'A crane.', preview: 'https://pictures.test/crane.png' },
    { key: 'tug', title: 'Tug in the mist', text: 'A tug.', preview: 'https://pictures.test/gone.png' },
  ]);
  await own.page.close();
  const popup = await openOwnPage(inUse.browser, 'popup.html');
  await popup.page.getByRole('button', { name: /^All \d/ }).click();
  await popup.page.getByLabel('Search prompts').fill('crane quay');
  const crane = popup.page.getByRole('button', { name: 'Crane on the quay' }).locator(COVER);
  await expect.poll(() => shown(crane)).toBe(DRAWING);
  await page.bringToFront();
  await goTo(page, '#/packs');
  expect(asked).toBe(0);

  await page
    .getByRole('article', { name: 'Harbour' })
    .getByRole('switch', { name: /pictures/ })
    .click();
  await popup.page.bringToFront();
  await expect.poll(() => crane.getAttribute('src')).toBe('https://pictures.test/crane.png');
  await expect.poll(() => crane.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
  await popup.page.getByLabel('Search prompts').fill('tug mist');
  const tug = popup.page.getByRole('button', { name: 'Tug in the mist' }).locator(COVER);
  await expect.poll(() => asked).toBeGreaterThan(1);
  await expect.poll(() => shown(tug)).toBe(DRAWING);
  await popup.page.close();
});

/** Writes into the library's own store what no write of the extension's would. Runs in the page. */
async function putPicture([key, bytes]: readonly [key: string, bytes: readonly number[]]): Promise<number> {
  const [{ name = '' } = {}] = await indexedDB.databases();
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
  });
  const store = database.transaction('pictures', 'readwrite').objectStore('pictures');
  const read = () =>
    new Promise<{ readonly bytes: Uint8Array }>((resolve) => {
      const request = store.get(key);
      request.onsuccess = () => resolve(request.result);
    });
  store.put({ ...(await read()), bytes: Uint8Array.from(bytes) });
  const { length } = (await read()).bytes;
  database.close();
  return length;
}
