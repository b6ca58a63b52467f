import type { Frame } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { noticeSays } from '../browser/notice';
import { findPalette, openPalette, paletteGone, paletteSettled } from '../browser/palette';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { insertedText, promptWith } from './catalog-text';
import { openSite, type Site } from './open-site';

const ADDRESS = 'https://chatgpt.com/';
const inUse = browserForTests();
const withBlanks = promptWith(({ variables }) => variables.length > 0);
let site: Site;

beforeAll(async () => {
  site = await openSite(inUse.browser, ADDRESS, 'prosemirror', inUse.input);
});
beforeEach(async () => {
  await site.page.bringToFront();
  await site.reset('a draft');
});
afterEach(async () => {
  for (let layers = 0; layers < 3 && (await findPalette(site.page)); layers += 1) await inUse.input.press('Escape');
});

/** Opens the palette with this prompt selected. */
async function select(title: string): Promise<Frame> {
  const palette = await openPalette(inUse.input, site.page);
  await inUse.input.type(title.toLowerCase());
  await paletteSettled(palette, title.toLowerCase());
  await waitUntil('the prompt', async () =>
    (await palette.getByRole('option', { selected: true }).textContent())?.startsWith(title),
  );
  return palette;
}

const hasFocus = (palette: Frame, name: string) =>
  waitUntil(`the focus in “${name}”`, () =>
    palette.getByRole('combobox', { name }).evaluate((field) => field.ownerDocument.activeElement === field),
  );

const names = (palette: Frame) => palette.getByRole('dialog').getByRole('option').allInnerTexts();

it('lists what can be done, filters it by typing, and goes back to the search with its query', async () => {
  const palette = await select(withBlanks.title);
  await inUse.input.press('ctrl+k');
  await hasFocus(palette, 'Filter actions');
  const all = (await names(palette)).map((name) => name.split('\n')[0]);
  for (const name of [
    'Fill in',
    'Insert at once, as shown',
    'Insert at the end',
    'Insert in place of everything',
    'Copy',
  ])
    expect(all).toContain(name);
  for (const name of ['Add to favorites', 'Edit a copy', 'Open in the library', 'Save what is in the box as a prompt'])
    expect(all).toContain(name);
  await inUse.input.type('LIB open');
  await waitUntil('the one that fits', async () => (await names(palette)).length === 1);
  await inUse.input.type('zzz');
  await palette.getByText('No action fits that.').waitFor();
  await inUse.input.press('Escape');
  await palette.getByRole('dialog').waitFor({ state: 'detached' });
  await hasFocus(palette, 'Search prompts');
  expect(await palette.getByRole('combobox', { name: 'Search prompts' }).inputValue()).toBe(
    withBlanks.title.toLowerCase(),
  );
});

it('does what is chosen with arrows and Enter', async () => {
  const palette = await select(withBlanks.title);
  await inUse.input.press('ctrl+k');
  await hasFocus(palette, 'Filter actions');
  await inUse.input.press('Down', 'Return');
  await paletteGone(site.page);
  await expect.poll(site.text).toContain(insertedText(withBlanks.title, ADDRESS));
});

it('inserts from the form at the end of the draft, which no key of the form does', async () => {
  const palette = await select(withBlanks.title);
  await inUse.input.press('Return');
  await palette.getByRole('form').waitFor();
  await inUse.input.press('ctrl+k');
  await hasFocus(palette, 'Filter actions');
  await inUse.input.type('at the end');
  await waitUntil('the one that fits', async () => (await names(palette)).length === 1);
  await inUse.input.press('Return');
  await paletteGone(site.page);
  await expect.poll(site.text).toMatch(/^a draft\s/);
  expect(await site.text()).toContain(insertedText(withBlanks.title, ADDRESS));
});

it('does by its key what stands in the menu, with and without the menu', async () => {
  let palette = await select(withBlanks.title);
  const library = inUse.browser.context.waitForEvent('page');
  await inUse.input.press('ctrl+o');
  const opened = await library;
  await opened.getByRole('heading', { name: withBlanks.title }).waitFor();
  await opened.close();
  await paletteGone(site.page);

  await site.page.bringToFront();
  palette = await select(withBlanks.title);
  await inUse.input.press('ctrl+k');
  await hasFocus(palette, 'Filter actions');
  const editor = inUse.browser.context.waitForEvent('page');
  await inUse.input.press('ctrl+e');
  const edited = await editor;
  await edited.getByLabel('Title').waitFor();
  expect(await edited.getByLabel('Title').inputValue()).toBe(withBlanks.title);
  expect(edited.url()).toContain('#/edit/%40own/');
  await edited.close();
});

it('saves what was not found as a prompt, and inserts it', async () => {
  const palette = await openPalette(inUse.input, site.page);
  await inUse.input.type('zebra qqxx zeppelin');
  await palette.getByText('Nothing fits').first().waitFor();
  await inUse.input.press('ctrl+s');
  await palette.getByRole('status').filter({ hasText: 'Saved to your prompts' }).waitFor();
  await palette.getByRole('option', { name: 'zebra qqxx zeppelin' }).waitFor();
  await inUse.input.press('Return');
  await paletteGone(site.page);
  await expect.poll(site.text).toContain('zebra qqxx zeppelin');
});

it('saves what stands in the box as a prompt', async () => {
  const palette = await openPalette(inUse.input, site.page);
  await waitUntil('the list', () => palette.getByRole('option').first().isVisible());
  await inUse.input.press('ctrl+shift+s');
  await paletteGone(site.page);
  await noticeSays(site.page, 'Saved to your library');
  expect(await site.text()).toBe('a draft');
});

it('shows all keys at a question mark, and remembers the compact view', async () => {
  let palette = await openPalette(inUse.input, site.page);
  await palette.getByRole('option').first().waitFor();
  await inUse.input.press('question');
  await palette.getByRole('region', { name: 'All keys' }).waitFor();
  await inUse.input.press('Escape');
  await hasFocus(palette, 'Search prompts');
  await palette.getByRole('region', { name: /^Preview/ }).waitFor();
  await inUse.input.press('ctrl+i');
  await palette.getByRole('region', { name: /^Preview/ }).waitFor({ state: 'detached' });
  await inUse.input.press('Escape');
  await paletteGone(site.page);

  palette = await openPalette(inUse.input, site.page);
  await palette.getByRole('option').first().waitFor();
  expect(await palette.locator('main').getAttribute('data-size')).toBe('compact');
  expect(await palette.getByRole('region', { name: /^Preview/ }).count()).toBe(0);
  await inUse.input.press('ctrl+i');
  await palette.getByRole('region', { name: /^Preview/ }).waitFor();
});

it('tells screen readers how many were found', async () => {
  const palette = await openPalette(inUse.input, site.page);
  await inUse.input.type('terrazzo');
  await palette
    .getByRole('status')
    .filter({ hasText: /prompts?$/ })
    .waitFor();
});
