import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { importedPrompt } from '../../lib/core/formats/imported-prompt';
import { openLibrary } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { openPalette, paletteGone, paletteSettled } from '../browser/palette';
import { middleOf } from '../browser/real-input';
import { routeSite } from '../browser/route-site';
import { toolbarPopup } from '../browser/toolbar-popup';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { insertedText, titleOf } from './catalog-text';

const BOX = '<!doctype html><textarea autofocus rows="4"></textarea>';
const inUse = browserForTests();
let own: OwnPage;
let site: Page;

beforeAll(async () => {
  const { browser } = inUse;
  for (const host of ['one.test', 'two.test']) await routeSite(browser.context, host, BOX);
  own = await openOwnPage(browser, 'popup.html');
  site = browser.page;
});

describe('a prompt of 200,000 characters', () => {
  const TITLE = 'Endless pier';
  /** Words, and a word that is wider than any view. */
  const TEXT = `${'planks over calm water, '.repeat(8_300)}${'x'.repeat(800)}`;
  let id: string;

  beforeAll(async () => {
    const draft = importedPrompt({ key: '', title: TITLE, text: TEXT });
    const saved = await own.ask('createPrompt', { draft, draftKey: '' });
    if (!saved.ok) throw new Error(saved.reason);
    id = saved.id;
  });

  it('is shown in the palette without pushing anything away, and inserted whole', async () => {
    await site.goto('https://one.test/');
    await site.bringToFront();
    const palette = await openPalette(inUse.input, site);
    await inUse.input.type('endless pier');
    await paletteSettled(palette, 'endless pier');
    await palette.locator('section').getByText('planks over calm water').first().waitFor();
    expect(await sticksOut(palette)).toEqual([]);
    await palette.getByRole('button', { name: /^Actions/ }).waitFor();
    await inUse.input.press('ctrl+Return');
    await paletteGone(site);
    const box = site.locator('textarea');
    await expect.poll(async () => (await box.inputValue()).length).toBe(TEXT.trim().length);
    expect(await box.inputValue()).toBe(TEXT.trim());
  });

  it('is shown in the popup, with what can be done with it in view', async () => {
    const { page } = own;
    await page.bringToFront();
    await page.setViewportSize({ width: 440, height: 600 });
    await page.getByLabel('Search prompts').fill('endless pier');
    await page.getByRole('button', { name: TITLE }).click();
    await page.getByRole('article').getByText('planks over calm water').first().waitFor();
    await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
    expect(await sticksOut(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('article').waitFor({ state: 'detached' });
  });

  it('is edited', async () => {
    const library = await openLibrary(inUse.browser, `#/edit/${id}`);
    const text = library.getByLabel('Prompt', { exact: true });
    await text.press('Control+End');
    await inUse.input.type(' fog');
    await expect.poll(async () => (await text.inputValue()).slice(-4)).toBe(' fog');
    expect(await sticksOut(library)).toEqual([]);
    await inUse.input.press('ctrl+s');
    await library.getByRole('button', { name: 'Edit' }).waitFor();
    expect(await sticksOut(library)).toEqual([]);
    await library.close();
  });
});

it('says what to do when the page went away under the open popup, and has copied the text', async () => {
  await own.page.close();
  await site.goto('https://one.test/');
  await site.bringToFront();
  await inUse.input.press('alt+shift+o');
  const popup = await toolbarPopup(inUse.browser);
  const look = (what: string) => popup.evaluate(`document.querySelector('${what}')?.textContent ?? ''`);
  await waitUntil('the search field', () => popup.evaluate('document.activeElement?.id === "search-prompts"'));
  await inUse.input.press('ctrl+a');
  await inUse.input.type('coffee bag');
  await waitUntil('the hit', async () => String(await look('[data-tile]')).includes('Coffee'));
  await inUse.input.press('Down', 'Return');
  await waitUntil('the form', () => popup.evaluate('document.activeElement?.matches("form *, [data-primary]")'));
  const title = titleOf(String(await look('article h2')));
  await site.goto('https://two.test/');
  await inUse.input.press('Return');
  const said = await waitUntil('what became of it', async () => {
    const words = String(await look('footer [role=status]'));
    return words.includes('copied') && words;
  });
  expect(said).toMatch(/^The box left the page before the text could go in\. It is copied/);
  await inUse.input.press('Escape', 'Escape', 'Escape');
  await popup.closed();
  await inUse.input.click(site, await middleOf(site.locator('textarea')));
  await inUse.input.press('ctrl+v');
  await expect.poll(() => site.locator('textarea').inputValue()).toBe(insertedText(title, 'https://one.test/'));
});

/** What is wider than the view, or makes it scroll sideways. */
function sticksOut(view: Page | Frame): Promise<readonly string[]> {
  return view.evaluate(() => {
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { width, right } = element.getBoundingClientRect();
      return width > 0 && right > innerWidth + 1 && element.closest('nav, .sr-only, [aria-hidden=true]') === null;
    });
    const { scrollWidth } = document.documentElement;
    const found = wide.map(({ localName, className }) => `<${localName} class="${className}">`);
    return scrollWidth > innerWidth + 1 ? [...found, `${scrollWidth} pixels are scrolled sideways.`] : found;
  });
}
