import type { Frame } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { killWorker } from '../browser/extension-worker';
import { importPack } from '../browser/import-pack';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { openPalette, paletteGone, paletteHits, paletteSettled } from '../browser/palette';
import { middleOf } from '../browser/real-input';
import { routeSite } from '../browser/route-site';
import { browserForTests } from './browser-for-tests';

const inUse = browserForTests();
let library: OwnPage;

/** One has the words in its title, as prompts of the catalog have, the other in its text alone. */
const [TITLED, TEXT_ONLY] = ['Glass Tower of Marmalade', 'Unlikely Walrus'];

beforeAll(async () => {
  library = await openOwnPage(inUse.browser);
  await importPack(library, 'Field notes', [
    { key: 'a', title: TITLED, text: 'A jar on a shelf.' },
    { key: 'b', title: TEXT_ONLY, text: 'A walrus looks out of a glass tower.' },
  ]);
  const { context, page } = inUse.browser;
  await routeSite(context, 'notes.test', '<!doctype html><title>Notes</title><textarea></textarea>');
  await page.goto('https://notes.test/');
  await page.bringToFront();
});

async function openAndType(words: string): Promise<Frame> {
  const { page } = inUse.browser;
  await inUse.input.click(page, await middleOf(page.locator('textarea')));
  const palette = await openPalette(inUse.input, page);
  await inUse.input.type(words);
  await paletteSettled(palette, words);
  return palette;
}

async function close(): Promise<void> {
  await inUse.input.press('Escape');
  await paletteGone(inUse.browser.page);
}

const placeOf = (hits: readonly string[], title: string) => hits.findIndex((hit) => hit.startsWith(title));

it('searches the catalog and a pack as one, titles before texts, and a deleted prompt is gone at once', async () => {
  const palette = await openAndType('glass tower');
  const hits = await paletteHits(palette);
  const [titled, textOnly] = [placeOf(hits, TITLED), placeOf(hits, TEXT_ONLY)];
  const bundled = hits.findIndex((hit) => /^(?=.*glass)(?=.*tower)/i.test(hit) && !hit.startsWith(TITLED));
  expect(bundled).toBeGreaterThanOrEqual(0);
  expect(titled).toBeGreaterThanOrEqual(0);
  expect(textOnly).toBeGreaterThan(Math.max(titled, bundled));

  const { prompts } = await library.ask('search', { query: TITLED, limit: 1, whole: true });
  await library.ask('deletePrompts', { ids: prompts.map(({ meta }) => meta.id) });
  await inUse.input.press('BackSpace');
  await paletteSettled(palette, 'glass towe');
  const left = await paletteHits(palette);
  expect(placeOf(left, TITLED)).toBe(-1);
  expect(placeOf(left, TEXT_ONLY)).toBeGreaterThan(0);
  await close();
});

it('keeps the selected hit selected when the texts have been searched after the titles', async () => {
  const palette = await openAndType('glass tow');
  await killWorker(inUse.browser);
  await palette.evaluate(selectSecondOfTitles, 'glass towe');
  // The worker that this wakes knows titles at first.
  await inUse.input.type('e');
  await paletteSettled(palette, 'glass towe');
  const { rows, selected } = await palette.evaluate<TitlesFirst>('titlesFirst');
  expect(placeOf(rows, TEXT_ONLY)).toBe(-1);
  expect(placeOf(await paletteHits(palette), TEXT_ONLY)).toBeGreaterThan(0);
  expect(await palette.locator('[role="option"][aria-selected="true"]').getAttribute('id')).toBe(selected);
  await close();
});

interface TitlesFirst {
  /** The texts of the rows, */
  readonly rows: readonly string[];
  /** and the id of the one that was selected. */
  readonly selected: string;
}

/** Runs in the palette's frame: selects the second hit as soon as the titles have answered, before the texts can. */
function selectSecondOfTitles(query: string): void {
  const look = () => {
    const list = document.querySelector('[role="listbox"][aria-busy="true"]');
    if (list?.getAttribute('data-answers') !== query) return;
    observer.disconnect();
    const rows = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    const texts = rows.map(({ textContent }) => textContent);
    Object.assign(globalThis, { titlesFirst: { rows: texts, selected: rows[1]?.id } });
    rows[1]?.click();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
