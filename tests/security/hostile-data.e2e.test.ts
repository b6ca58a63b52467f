import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { importedPrompt } from '../../lib/core/formats/imported-prompt';
import { libraryId } from '../../lib/core/library/library-id';
import type { Prompt } from '../../lib/core/prompt';
import { type ImportedPack, importPack } from '../browser/import-pack';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { findPalette, openPalette, paletteGone, paletteSettled } from '../browser/palette';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from '../e2e/browser-for-tests';
import { finishedText } from '../e2e/catalog-text';
import { findHarm } from './find-harm';
import { hostilePack, imitated, refusedPack } from './hostile-pack';
import { type HostilePage, openHostilePage } from './open-hostile-page';

const ADDRESS = 'https://collector.test/';
/** The word by which each prompt of the pack is found. */
const WORDS = ['quixotic', 'bodacious', 'gargantuan', 'mesozoic', 'zygomorphic', 'kerfuffle', 'lackadaisical'];

const inUse = browserForTests();
let library: OwnPage;
let imported: ImportedPack;
let target: HostilePage;

beforeAll(async () => {
  target = await openHostilePage(inUse.browser, inUse.input, 'collector.test');
  library = await openOwnPage(inUse.browser);
  imported = await importPack(library, 'A \u202Epack\u202C <img src=x onerror="globalThis.pwned=1">', [
    ...hostilePack,
    ...refusedPack,
  ]);
});
afterEach(async () => {
  if (await findPalette(target.page)) await inUse.input.press('Escape');
});

const idOf = (key: string) => libraryId(imported.pack, key);

async function storedPrompt(key: string): Promise<Prompt> {
  const prompt = await library.ask('getPrompt', { id: idOf(key) });
  if (!prompt) throw new Error(`There is no ${key}.`);
  return prompt;
}

describe('an import', () => {
  it('refuses by name what is too long to be kept, and takes the rest', async () => {
    expect(imported.refused).toEqual(refusedPack.map(({ key }) => key));
    const { ids } = await library.ask('listLibrary', {
      ...{ pack: imported.pack, category: '', tag: '', query: '' },
      ...{ favourites: false, bin: false, sort: 'title' },
    });
    expect([...ids].sort()).toEqual(hostilePack.map(({ key }) => idOf(key)).sort());
  });

  it('keeps every text letter by letter, and no address that is none', async () => {
    for (const told of hostilePack) {
      const stored = await storedPrompt(told.key);
      expect(stored).toMatchObject({ title: told.title, text: told.text, tags: told.tags ?? [] });
      expect([stored.authorUrl, stored.sourceUrl, stored.preview]).toEqual(['', '', '']);
    }
  });

  it('takes the place of no other prompt, whatever it calls its own', async () => {
    expect(await library.ask('getPrompt', { id: imitated.id })).toEqual(imitated);
    expect((await storedPrompt(imitated.id)).text).toContain('Kerfuffle');
    expect(await library.ask('getPrompt', { id: '@own/stolen' })).toBeUndefined();
    const packs = await library.ask('getPacks', {});
    expect(packs.find(({ id }) => id === 'own')?.prompts).toBe(0);
    expect(packs.find(({ id }) => id === imported.pack)?.prompts).toBe(hostilePack.length);
  });

  it('shows in its preview what it would bring, harmless', async () => {
    const { page, ask } = library;
    await page.goto(`chrome-extension://${inUse.browser.extensionId}/library.html#/import`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'pack \u202Etxt.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(hostilePack.map(importedPrompt))),
      });
    await page
      .getByRole('button', { name: /^Import/ })
      .last()
      .waitFor();
    const rows = page.locator('li button').and(page.locator('section[aria-label="Import prompts"] *'));
    for (let row = 0; row < (await rows.count()); row++) {
      await rows.nth(row).click();
      expect(await findHarm(page)).toBe('');
    }
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await ask('getPacks', {})).toHaveLength(2);
  });
});

describe.each(hostilePack.map((told, at) => [told.key, WORDS[at] ?? '', told] as const))('%s', (key, word, told) => {
  it('stands in the palette as it is, and is inserted as it is', async () => {
    await target.page.bringToFront();
    await target.reset('');
    const palette = await openPalette(inUse.input, target.page);
    await inUse.input.type(word);
    await paletteSettled(palette, word);
    await palette.locator('section h2').waitFor();
    expect(await findHarm(palette)).toBe('');
    const shown = (await palette.getByRole('option').first().textContent()) ?? '';
    expect(shown).toContain(told.title.split(/[^ -~]/)[0]);
    // The blanks have their defaults, without the form.
    await inUse.input.press('ctrl+Return');
    await paletteGone(target.page);
    const expected = finishedText([await storedPrompt(key)], ADDRESS);
    await expect.poll(target.text).toBe(expected);
    expect(await target.page.evaluate('globalThis.pwned')).toBeUndefined();
  });

  it('stands in the popup and in the library as it is', async () => {
    const popup = await openOwnPage(inUse.browser, 'popup.html');
    await popup.page.setViewportSize({ width: 440, height: 600 });
    await popup.page.getByLabel('Search prompts').fill(word);
    await popup.page
      .locator('[data-tile="0"]')
      .filter({ hasText: told.title.slice(0, 9) })
      .click();
    await popup.page.locator('article p[dir="auto"]').last().waitFor();
    expect(await findHarm(popup.page)).toBe('');
    // It opens as it was left.
    await popup.page.getByRole('button', { name: 'Back' }).click();
    await popup.page.locator('article').waitFor({ state: 'detached' });
    await popup.page.close();

    const { page } = library;
    const own = `#/prompt/${encodeURIComponent(idOf(key))}`;
    await page.goto(`chrome-extension://${inUse.browser.extensionId}/library.html${own}`);
    await page
      .locator('aside h2')
      .filter({ hasText: told.title.slice(0, 9) })
      .waitFor();
    expect(await findHarm(page)).toBe('');
  });
});

it('marks what hides and what turns, each by its name', async () => {
  await target.page.bringToFront();
  await target.reset('');
  const palette = await openPalette(inUse.input, target.page);
  await inUse.input.type('gargantuan');
  await paletteSettled(palette, 'gargantuan');
  const option = palette.getByRole('option').first();
  await waitUntil('the marks', async () => (await option.getByRole('img', { name: /RLO/ }).count()) > 0);
  expect(await option.locator('bdi').first().textContent()).toBe('Gargantuan RLOgnp.rotaluclacPDF of a cat');
});

it('has left nothing behind in the worker', async () => {
  const worker = inUse.browser.context.serviceWorkers().find((each) => each.url().includes(inUse.browser.extensionId));
  expect(await worker?.evaluate('[globalThis.pwned, Object.keys(Object.prototype).length]')).toEqual([undefined, 0]);
});
