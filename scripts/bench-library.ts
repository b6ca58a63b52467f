import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../tests/browser/chromium';
import { killWorker } from '../tests/browser/extension-worker';
import { openLibrary } from '../tests/browser/library-page';
import { openOwnPage } from '../tests/browser/own-page';
import { median } from './bench/measure';
import { printTable } from './bench/print-table';
import { catalogDocuments, recombine } from './bench/search-corpus';
import { countUnindexed, seedLibrary } from './bench/seed-library';
import { startDisplay } from './tools/start-display';

const RUNS = 3;
const IMPORTED_FILES = 1_000;
const SCROLL_FRAMES = 240;
/** CSS pixels a frame: about twelve screens a second. */
const SCROLL_STEP = 160;
const QUERY = 'window light';

const catalog = await catalogDocuments();
const display = await startDisplay();
try {
  const few = await measureLibrary(0);
  const many = await measureLibrary(10_000 - catalog.length);
  const imported = await measureImport();
  const row = (name: string, figure: (measured: Measured) => number, most = '') => [
    name,
    figure(few).toFixed(1),
    figure(many).toFixed(1),
    most,
  ];
  printTable(
    `The library page in Chromium, ms, median of ${RUNS}`,
    ['', `${catalog.length} prompts`, '10,000 prompts', 'at most'],
    [
      row('opened, until its covers are painted', ({ opened }) => opened, '1000'),
      row('the same while the worker sleeps', ({ woken }) => woken, '1000'),
      row('scrolling covers: longest frame', ({ grid }) => grid.longest),
      row('scrolling rows: longest frame', ({ list }) => list.longest),
      row('scrolling an empty page: longest frame', ({ empty }) => empty.longest),
      row('scrolling covers: longest work in a frame', ({ grid }) => grid.work, '16.7'),
      row('scrolling rows: longest work in a frame', ({ list }) => list.work, '16.7'),
      row('scrolling an empty page: longest work in a frame', ({ empty }) => empty.work),
    ],
  );
  printTable(
    `Importing ${IMPORTED_FILES} markdown files, ms, median of ${RUNS}`,
    ['', '', 'at most'],
    [
      ['until the preview', imported.preview.toFixed(0), ''],
      ['until all is stored', imported.whole.toFixed(0), '5000'],
    ],
  );
} finally {
  await display.stop();
}

interface Measured {
  readonly opened: number;
  readonly woken: number;
  readonly grid: Scrolling;
  readonly list: Scrolling;
  readonly empty: Scrolling;
}

async function measureLibrary(packed: number): Promise<Measured> {
  const browser = await launchChromium({ display });
  const own = await openOwnPage(browser);
  const { page } = own;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('option').first().waitFor();
  if (packed > 0) {
    await seedLibrary(page, recombine(catalog, packed, 1));
    // What it knows by heart is not so any more.
    await killWorker(browser);
    do await own.ask('search', { query: QUERY, limit: 1, whole: true });
    while ((await countUnindexed(page)) > 0);
  }
  const opened = await repeated(() => measureOpening(page));
  const woken = await repeated(async () => {
    await killWorker(browser);
    return measureOpening(page);
  });
  const grid = await medianScroll(() => scroll(page, '#library-list'));
  await page.getByRole('radio', { name: 'List' }).check({ force: true });
  const list = await medianScroll(() => scroll(page, '#library-list'));
  const empty = await measureEmpty(browser);
  await browser.close();
  return { opened, woken, grid, list, empty };
}

async function repeated(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await measure());
  return median(times);
}

async function medianScroll(run: () => Promise<Scrolling>): Promise<Scrolling> {
  const runs: Scrolling[] = [];
  for (let at = 0; at < RUNS; at++) runs.push(await run());
  return { longest: median(runs.map(({ longest }) => longest)), work: median(runs.map(({ work }) => work)) };
}

/** From the beginning of the navigation until a screen of covers has been painted, ms. */
async function measureOpening(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const covers = document.querySelectorAll('[role=option] [data-cover] > g:not(:empty)');
          if (covers.length < 10) return requestAnimationFrame(look);
          // The frame that has them is on the screen when the next one begins.
          return requestAnimationFrame(() => resolve(performance.now()));
        };
        look();
      }),
  );
}

interface Scrolling {
  /** From one frame to the next, in ms. A machine without a display draws at its own pace: compare with the empty page. */
  readonly longest: number;
  /** What script, style and layout took within one frame, in ms: with more than 16.7 a display of 60 Hz drops one. */
  readonly work: number;
}

async function measureEmpty({ context }: Chromium): Promise<Scrolling> {
  const page = await context.newPage();
  await page.setContent('<div id="empty" style="height:100vh;overflow:auto"><div style="height:99999px"></div></div>');
  await page.bringToFront();
  return medianScroll(() => scroll(page, '#empty'));
}

/** Scrolls down as a wheel does, and looks at each frame. */
async function scroll(page: Page, scroller: string): Promise<Scrolling> {
  await page.locator(scroller).evaluate((element) => element.scrollTo({ top: 0, behavior: 'instant' }));
  await page.waitForTimeout(500);
  return page.evaluate(
    ([selector, frames, step]) =>
      new Promise<Scrolling>((resolve) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`There is no ${selector}.`);
        const channel = new MessageChannel();
        let last: number | undefined;
        let longest = 0;
        let work = 0;
        let left = frames;
        const frame = (now: number) => {
          if (last !== undefined) longest = Math.max(longest, now - last);
          last = now;
          element.scrollBy({ top: step, behavior: 'instant' });
          // The next task comes when all that belongs to this frame is done.
          const began = performance.now();
          channel.port1.onmessage = () => {
            work = Math.max(work, performance.now() - began);
          };
          channel.port2.postMessage(undefined);
          left -= 1;
          if (left > 0) requestAnimationFrame(frame);
          else resolve({ longest, work });
        };
        requestAnimationFrame(frame);
      }),
    [scroller, SCROLL_FRAMES, SCROLL_STEP] as const,
  );
}

async function measureImport() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-import-'));
  const files = recombine(catalog, IMPORTED_FILES, 2).map(({ title, category, tags, text }, index) => {
    const file = path.join(folder, `prompt-${index}.md`);
    const matter = `title: ${JSON.stringify(title)}\ncategory: ${category}\ntags: ${JSON.stringify(tags)}`;
    writeFileSync(file, `---\n${matter}\n---\n\n## Prompt\n\n${text} ${index}\n`);
    return file;
  });
  const previews: number[] = [];
  const wholes: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { preview, whole } = await importOnce(files);
    previews.push(preview);
    wholes.push(whole);
  }
  rmSync(folder, { recursive: true });
  return { preview: median(previews), whole: median(wholes) };
}

/** In a library that has nothing yet. */
async function importOnce(files: readonly string[]) {
  const browser = await launchChromium({ display });
  const page = await openLibrary(browser, '#/import');
  const picker = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  const chooser = await picker;
  const began = performance.now();
  await chooser.setFiles([...files]);
  const commit = page.getByRole('button', { name: /^Import [\d,]+ prompts/ });
  await commit.waitFor();
  const preview = performance.now() - began;
  await commit.click();
  await page.getByRole('button', { name: 'Show prompts' }).waitFor();
  const whole = performance.now() - began;
  await browser.close();
  return { preview, whole };
}
