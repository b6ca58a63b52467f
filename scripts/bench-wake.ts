import type { Frame, Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../tests/browser/chromium';
import { killWorker } from '../tests/browser/extension-worker';
import { openPalette, paletteSettled } from '../tests/browser/palette';
import { realInput } from '../tests/browser/real-input';
import { routeSite } from '../tests/browser/route-site';
import { waitUntil } from '../tests/browser/wait-until';
import { median } from './bench/measure';
import { printTable } from './bench/print-table';
import { catalogDocuments, recombine } from './bench/search-corpus';
import { countUnindexed, seedLibrary } from './bench/seed-library';
import { startDisplay } from './tools/start-display';

const SIZES = [300, 10_000] as const;
const RUNS = 15;
const QUERY = 'cinmatic nig';
const TYPED = ['neon rain portr', 'glass tower dawn', 'cinmatic nite port', 'window light', 'miniature city'];
const PAGE = '<!doctype html><title>Page</title><textarea autofocus></textarea>';

const catalog = await catalogDocuments();
const display = await startDisplay();
const input = realInput(display);
try {
  const measured = [];
  for (const size of SIZES) measured.push(await measureSize(size));
  printTable(
    `In Chromium, median of ${RUNS}, ms`,
    ['', ...SIZES.map((size) => `${size} prompts`), 'at most'],
    [
      ['worker killed: an answer without an index', ...measured.map(({ bare }) => bare.toFixed(0)), ''],
      ['worker killed: first answer', ...measured.map(({ first }) => first.toFixed(0)), '80, 150'],
      ['worker killed: with the texts', ...measured.map(({ whole }) => whole.toFixed(0)), ''],
      ['rebuilt: all prompts indexed and stored', ...measured.map(({ rebuilt }) => rebuilt.toFixed(0)), ''],
      ['meanwhile, a query waits', ...measured.map(({ meanwhile }) => meanwhile.toFixed(0)), ''],
      ['key press: hits in the page', ...measured.map(({ inPage }) => inPage.toFixed(1)), ''],
      ['key press: hits painted', ...measured.map(({ painted }) => painted.toFixed(1)), '16, 16'],
      ['key press: an empty answer painted', ...measured.map(({ empty }) => empty.toFixed(1)), ''],
    ],
  );
} finally {
  await display.stop();
}

async function measureSize(size: number) {
  const browser = await launchChromium({ display });
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/library.html`);
  const build = await rebuild(browser, own, size - catalog.length);
  const bare = await afterDeath(browser, own, 'getCovers', { ids: [] });
  const first = await afterDeath(browser, own, 'search', { query: QUERY, limit: 24, whole: false });
  const whole = await afterDeath(browser, own, 'search', { query: QUERY, limit: 24, whole: true });
  const empty = await measureEmptyAnswers(own);
  await own.close();
  const typed = await measureTyping(browser);
  await browser.close();
  return { ...build, bare, first, whole, empty, ...typed };
}

/** How long all prompts of a pack take from being stored to being found, and what a query meanwhile has to wait. */
async function rebuild(browser: Chromium, own: Page, prompts: number) {
  // Makes the database.
  await ask(own, 'search', { query: QUERY, limit: 1, whole: true });
  if (prompts <= 0) return { rebuilt: Number.NaN, meanwhile: Number.NaN };
  await seedLibrary(own, recombine(catalog, prompts, 7));
  await killWorker(browser);
  const start = performance.now();
  const waits: number[] = [];
  do waits.push(await ask(own, 'search', { query: QUERY, limit: 24, whole: false }));
  while ((await countUnindexed(own)) > 0);
  return { rebuilt: performance.now() - start, meanwhile: median(waits) };
}

/** Milliseconds from a message to its answer, where the worker has to be started for it. */
async function afterDeath(browser: Chromium, own: Page, type: string, data: object): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    // What it does after an answer is done, or it would be killed in the middle.
    await own.waitForTimeout(300);
    await killWorker(browser);
    times.push(await ask(own, type, data));
  }
  return median(times);
}

/** Sends a message as our own pages do, and returns after how many ms its answer was there. */
function ask(own: Page, type: string, data: object): Promise<number> {
  const message = { id: 1, type, data, timestamp: 1 };
  return own.evaluate<number>(`(async () => {
    const start = performance.now();
    const { err } = await chrome.runtime.sendMessage(${JSON.stringify(message)});
    if (err) throw new Error(JSON.stringify(err));
    return performance.now() - start;
  })()`);
}

/** From real key presses in the open palette until its hits are in the page, and until they are on the screen. */
async function measureTyping({ context, page }: Chromium) {
  await routeSite(context, 'bench.test', PAGE);
  await page.goto('https://bench.test/');
  await page.bringToFront();
  await input.click(page, { x: 300, y: 300 });
  const palette = await openPalette(input, page);
  await waitUntil('the list', async () => (await palette.getByRole('option').count()) > 0);
  await palette.evaluate(watchKeys);
  for (const text of TYPED) {
    await typeSlowly(palette, text);
    await input.press('ctrl+a');
  }
  const presses = await palette.evaluate(() => (globalThis as unknown as { presses: Press[] }).presses);
  return {
    inPage: median(presses.map(({ inPage }) => inPage)),
    painted: median(presses.map(({ painted }) => painted)),
  };
}

/**
 * What no search can be faster than: from a real key press in a page of ours that is otherwise empty until an answer of
 * the worker's without anything in it is on the screen, as one more letter.
 */
async function measureEmptyAnswers(own: Page): Promise<number> {
  await own.bringToFront();
  await own.evaluate(askAtEveryKey);
  for (const letter of TYPED.join('')) {
    await input.type(letter);
    await own.waitForTimeout(150);
  }
  return median(await own.evaluate<number[]>('presses'));
}

/** The part of what a page of ours has that is used here. */
interface ExtensionPage {
  readonly chrome: { readonly runtime: { readonly sendMessage: (message: object) => Promise<unknown> } };
}

/** Runs in the page of ours. */
function askAtEveryKey(): void {
  const presses: number[] = [];
  Object.assign(globalThis, { presses });
  const field = document.createElement('input');
  const answers = document.createElement('p');
  document.body.replaceChildren(field, answers);
  field.focus();
  const { chrome } = globalThis as unknown as ExtensionPage;
  field.addEventListener('input', async ({ timeStamp }) => {
    await chrome.runtime.sendMessage({ id: 1, type: 'getCovers', data: { ids: [] }, timestamp: 1 });
    answers.textContent += 'a';
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => presses.push(performance.now() - timeStamp);
      port2.postMessage(undefined);
    });
  });
}

async function typeSlowly(palette: Frame, text: string): Promise<void> {
  for (const [at, letter] of [...text].entries()) {
    await input.type(letter);
    await paletteSettled(palette, text.slice(0, at + 1));
    // Covers of the new rows and the preview belong to no key press.
    await palette.waitForTimeout(150);
  }
}

interface Press {
  readonly inPage: number;
  readonly painted: number;
}

/** Runs in the palette's frame. */
function watchKeys(): void {
  const presses: Press[] = [];
  Object.assign(globalThis, { presses });
  const field = document.querySelector<HTMLInputElement>('[role=combobox]');
  let pressed = 0;
  field?.addEventListener(
    'input',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    true,
  );
  const look = () => {
    const answered = document.querySelector('[role=listbox]')?.getAttribute('data-answers');
    if (pressed === 0 || answered !== field?.value) return;
    const since = pressed;
    pressed = 0;
    const inPage = performance.now() - since;
    // What is posted from a frame's callback arrives once the frame is drawn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => presses.push({ inPage, painted: performance.now() - since });
      port2.postMessage(undefined);
    });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
