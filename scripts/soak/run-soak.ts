import type { Page } from 'playwright-core';
import { isWrapping } from '../../lib/core/finish/finish-prompt';
import { parseUsage } from '../../lib/core/usage';
import type { Chromium } from '../../tests/browser/chromium';
import { killWorker } from '../../tests/browser/extension-worker';
import { openOwnPage } from '../../tests/browser/own-page';
import { findPalette, paletteGone, paletteHits, paletteSettled } from '../../tests/browser/palette';
import type { RealInput } from '../../tests/browser/real-input';
import { routeSite } from '../../tests/browser/route-site';
import { waitUntil } from '../../tests/browser/wait-until';
import { finishedText, promptOf } from '../../tests/e2e/catalog-text';
import { type Memory, measureMemory } from './measure-memory';

export interface SoakLength {
  /** Of the palette, all on one page. */
  readonly openings: number;
  /** Every so many-th opening ends with an insertion, the others with Escape. */
  readonly insertEvery: number;
  /** The openings before memory is measured for the first time. */
  readonly warmUp: number;
  /** The worker is ended before every so many-th opening, as in a break of the user's. */
  readonly endWorkerEvery: number;
}

export interface SoakReport {
  readonly insertions: number;
  /** One for each letter typed. */
  readonly searches: number;
  readonly workerEnds: number;
  /** Insertions after which the box held anything but the draft and the prompt's own text. */
  readonly lostTexts: number;
  /** Insertions that the library did not count as a use. */
  readonly lostUses: number;
  readonly minutes: number;
  /** After the warm-up, and at the end; the palette is closed at both. */
  readonly before: Memory;
  readonly after: Memory;
}

const ADDRESS = 'https://soak.test/';
const HTML =
  '<!doctype html><meta charset="utf-8"><title>Soak</title><textarea rows="9" cols="60" autofocus></textarea>';
/** Of ten letters each, some of them misspelt. */
const QUERIES = ['glass towe', 'night mark', 'terrazzo f', 'snow globe', 'coffe cup ', 'cinmatic n', 'portrait w'];
const DRAFT = 'my draft ';

/**
 * Opens the palette with real keys, searches, inserts and closes on one page, again and again, and looks at what is lost
 * and at what stays behind. The browser must be new. `tell` hears of the progress.
 */
export async function runSoak(
  browser: Chromium,
  input: RealInput,
  { openings, insertEvery, warmUp, endWorkerEvery }: SoakLength,
  tell: (line: string) => void = () => {},
): Promise<SoakReport> {
  const { context, page } = browser;
  await routeSite(context, 'soak.test', HTML);
  await page.goto(ADDRESS);
  const devtools = await context.newCDPSession(page);
  await input.click(page, { x: 200, y: 100 });

  const started = Date.now();
  const done = { insertions: 0, searches: 0, workerEnds: 0, lostTexts: 0 };
  let before: Memory | undefined;
  for (let opening = 0; opening < openings; opening++) {
    if (opening === warmUp) before = await measureMemory(browser, devtools);
    if (opening > 0 && opening % endWorkerEvery === 0) {
      await killWorker(browser);
      done.workerEnds++;
    }
    if (opening % insertEvery === 0) {
      const query = QUERIES[done.insertions % QUERIES.length] ?? '';
      done.searches += query.length;
      done.insertions++;
      if (!(await insertBy(input, page, query))) done.lostTexts++;
    } else {
      await open(input, page);
      await page.keyboard.press('Escape');
      await paletteGone(page);
    }
    if (opening % 100 === 99) tell(`${opening + 1} openings, ${Math.round((Date.now() - started) / 1000)} s`);
  }
  const after = await measureMemory(browser, devtools);
  const minutes = (Date.now() - started) / 60_000;
  if (!before) throw new Error('The warm-up is longer than the whole.');
  return { ...done, lostUses: done.insertions - (await countUses(browser)), minutes, before, after };
}

async function open(input: RealInput, page: Page) {
  const pressed = async () => {
    await input.press('alt+shift+k');
    return waitUntil('the palette', () => findPalette(page), 5000);
  };
  // A busy display loses a key press now and then, which is no fault of what is tried here.
  const palette = await pressed().catch(pressed);
  await palette.getByRole('option').first().waitFor();
  return palette;
}

/** Searches letter by letter and inserts the best hit behind a draft. False when the box then holds anything else. */
async function insertBy(input: RealInput, page: Page, query: string): Promise<boolean> {
  const box = page.locator('textarea');
  // As a site empties its box when the prompt was sent, and the user begins anew.
  await box.evaluate((element: HTMLTextAreaElement, draft) => {
    element.value = draft;
    element.setSelectionRange(draft.length, draft.length);
  }, DRAFT);
  const palette = await open(input, page);
  await page.keyboard.type(query);
  await paletteSettled(palette, query);
  const [hit = ''] = await paletteHits(palette);
  await page.keyboard.press('Control+Enter');
  await paletteGone(page);

  const prompt = promptOf(hit);
  const text = finishedText([prompt], ADDRESS, { draft: DRAFT });
  const expected = isWrapping([prompt]) ? text : DRAFT + text;
  const arrived = waitUntil('the text', async () => (await box.inputValue()) === expected, 5000);
  return arrived.catch(() => false);
}

/** Uses fade over weeks, so that those of the last minutes still add up to their number. */
async function countUses(browser: Chromium): Promise<number> {
  const { page } = await openOwnPage(browser, 'popup.html');
  const { usage } = (await page.evaluate('chrome.storage.local.get("usage")')) as { readonly usage?: unknown };
  const scores = Object.values(parseUsage(usage)).map(({ score }) => score);
  return Math.round(scores.reduce((sum, score) => sum + score, 0));
}
