import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openLibrary } from '../browser/library-page';
import { findPalette, openPalette, paletteHits, paletteSettled } from '../browser/palette';
import { browserForTests } from './browser-for-tests';
import { promptOf } from './catalog-text';
import { openSite, type Site } from './open-site';

const inUse = browserForTests();
let site: Site;

beforeAll(async () => {
  site = await openSite(inUse.browser, 'https://chatgpt.com/', 'prosemirror', inUse.input);
  const settings = await openLibrary(inUse.browser, '#/settings/language');
  await settings.getByRole('combobox', { name: 'Language of the interface' }).click();
  await settings.getByRole('option', { name: 'Deutsch' }).click();
  await settings.getByRole('combobox', { name: 'Sprache der Oberfläche' }).waitFor();
  await settings.close();
});
beforeEach(() => site.reset(''));
afterEach(async () => {
  if (await findPalette(site.page)) await inUse.input.press('Escape');
});

async function hitsOf(query: string) {
  const palette = await openPalette(inUse.input, site.page);
  await inUse.input.type(query);
  await paletteSettled(palette, query);
  return (await paletteHits(palette)).map(promptOf);
}

it.each([
  ['neonlicht', 'neon'],
  ['neon', 'neon'],
  ['goldene stun', 'golden-hour'],
])('finds first what is tagged or called so, by its German and its English name: %s', async (query, tag) => {
  const [first] = await hitsOf(query);
  expect([...(first?.tags ?? []), ...(first?.title.toLowerCase().split(' ') ?? [])]).toContain(tag);
});

it('finds first what is in a category, by its German name', async () => {
  const [first] = await hitsOf('tiere ');
  expect(first?.category).toBe('animals');
});

it('narrows down by the German name of a tag, which it completes', async () => {
  const palette = await openPalette(inUse.input, site.page);
  await inUse.input.type('#nac');
  await palette.getByRole('list', { name: 'Vervollständigungen' }).getByText('#nacht').waitFor();
  await inUse.input.press('Tab');
  await paletteSettled(palette, '#nacht ');
  const hits = (await paletteHits(palette)).map(promptOf);
  expect(hits.length).toBeGreaterThan(5);
  expect(hits.filter(({ tags }) => !tags.includes('night'))).toEqual([]);
});
