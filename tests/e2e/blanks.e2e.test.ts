import type { Frame } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { importedPrompt } from '../../lib/core/formats/imported-prompt';
import type { Variable } from '../../lib/core/prompt';
import { openOwnPage } from '../browser/own-page';
import { openPalette, paletteGone, paletteHits } from '../browser/palette';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { openSite, type Site } from './open-site';

/** A site with a known limit of 1,024 characters. */
const ADDRESS = 'https://firefly.adobe.com/';
const LIMIT = 1024;

const inUse = browserForTests();
let site: Site;

const variable = (name: string, more: Partial<Variable>): Variable => ({
  name,
  description: '',
  default: '',
  options: [],
  type: 'text',
  ...more,
});

beforeAll(async () => {
  const { page, ask } = await openOwnPage(inUse.browser);
  const started = await ask('startImport', { name: 'Kinds', update: '' });
  if (!started.ok) throw new Error(started.reason);
  const { importId } = started;
  await ask('stagePrompts', {
    importId,
    prompts: [
      importedPrompt({
        key: 'a',
        title: 'Zeppelin paint plan',
        text: '{argument name="count"} zeppelins in {argument name="shade"}, {argument name="story"}',
        variables: [
          variable('count', { type: 'number', default: '3' }),
          variable('shade', { type: 'colour', default: 'teal', description: 'Of the hulls' }),
          variable('story', { type: 'long text', default: 'asleep' }),
        ],
      }),
      importedPrompt({
        key: 'b',
        title: 'Zeppelin foreign blanks',
        text: 'A {{beast:fox}} by a {lake|river} in $' + '{light:fog}',
      }),
      importedPrompt({
        key: 'c',
        title: 'Zeppelin in json',
        text: '{"who": "{argument name=\\"who\\" default=\\"me\\"}", "n": 2}',
      }),
      importedPrompt({ key: 'd', title: 'Zeppelin surprise', text: 'One {argument name="airship"} at noon' }),
    ],
    wordLists: [{ name: 'vehicles/airships', words: ['gondola ship'] }],
  });
  const { ok } = await ask('commitImport', { importId, name: 'Kinds', leaveOut: [] });
  expect(ok).toBe(true);
  await page.close();
  site = await openSite(inUse.browser, ADDRESS, 'react-textarea', inUse.input);
});

async function openForm(title: string): Promise<Frame> {
  const palette = await openPalette(inUse.input, site.page);
  await inUse.input.type(title.toLowerCase());
  await waitUntil(`${title} on top`, async () => (await paletteHits(palette))[0]?.startsWith(title));
  await inUse.input.press('Return');
  await palette.getByRole('form').waitFor();
  return palette;
}

async function insert(): Promise<void> {
  await inUse.input.press('Return');
  await paletteGone(site.page);
}

it('has a field for a number, a color and a long text, and says past which length the site cuts', async () => {
  await site.reset('');
  const palette = await openForm('Zeppelin paint plan');
  const form = palette.getByRole('form');
  const warning = palette.getByRole('listitem').filter({ hasText: 'Adobe Firefly' });
  await waitUntil('the focus', () => form.locator('input[type=number]').evaluate((input) => input.matches(':focus')));
  expect(await form.getByText('Of the hulls').count()).toBe(1);
  await inUse.input.type('12');
  await inUse.input.press('Tab');
  await inUse.input.type('crimson');
  const swatch = form.locator('span:has(> input[type=color])');
  await expect.poll(() => swatch.evaluate((span) => getComputedStyle(span).backgroundColor)).toBe('rgb(220, 20, 60)');
  await inUse.input.press('Tab');
  await inUse.input.type('dawn');
  await inUse.input.press('shift+Return');
  await inUse.input.type('fog');
  const long = form.locator('textarea').last();
  await expect.poll(() => long.inputValue()).toBe('dawn\nfog');

  expect(await warning.count()).toBe(0);
  const tooLong = `dawn\nfog ${'x'.repeat(LIMIT)}`;
  await long.fill(tooLong);
  await warning.waitFor();
  await long.fill('dawn\nfog');
  await warning.waitFor({ state: 'detached' });
  await insert();
  await expect.poll(site.text).toBe('12 zeppelins in crimson, dawn\nfog');
});

it('reads the blanks of other tools as fields', async () => {
  await site.reset('');
  const palette = await openForm('Zeppelin foreign blanks');
  await inUse.input.type('hen');
  await inUse.input.press('Tab', 'Down', 'Tab');
  await inUse.input.type('rain');
  expect(await palette.locator('input:checked').getAttribute('value')).toBeDefined();
  await insert();
  await expect.poll(site.text).toBe('A hen by a river in rain');
});

it('keeps JSON valid whatever is filled in', async () => {
  await site.reset('');
  await openForm('Zeppelin in json');
  await inUse.input.type('a "b" \\ c');
  await insert();
  await waitUntil('the text', async () => (await site.text()) !== '');
  expect(JSON.parse(await site.text())).toEqual({ who: 'a "b" \\ c', n: 2 });
});

it('surprises out of the library’s word lists', async () => {
  await site.reset('');
  const palette = await openForm('Zeppelin surprise');
  await inUse.input.press('ctrl+u');
  await expect.poll(() => palette.getByRole('form').locator('textarea').inputValue()).toBe('gondola ship');
  await insert();
  await expect.poll(site.text).toBe('One gondola ship at noon');
});

it('offers for the first blank what is selected on the page outside its box', async () => {
  await site.reset('');
  await site.page.evaluate(() => {
    const heading = document.body.appendChild(document.createElement('h1'));
    heading.textContent = 'a balloon at sea';
    getSelection()?.selectAllChildren(heading);
  });
  const palette = await openForm('Zeppelin surprise');
  await inUse.input.press('Down');
  await expect.poll(() => palette.getByRole('form').locator('textarea').inputValue()).toBe('a balloon at sea');
  await inUse.input.press('Escape', 'Escape');
  await paletteGone(site.page);
});
