import { type Chromium, launchChromium } from '../tests/browser/chromium';
import { realInput } from '../tests/browser/real-input';
import { routeSite } from '../tests/browser/route-site';
import { toolbarPopup } from '../tests/browser/toolbar-popup';
import { waitUntil } from '../tests/browser/wait-until';
import { buildYardstick } from './bench/build-yardstick';
import { median } from './bench/measure';
import { printTable } from './bench/print-table';
import { scrollThrough } from './bench/scroll-through';
import { startDisplay } from './tools/start-display';

const OPENINGS = 20;
const ANEW = 8;
const SCROLLS = 5;
const SETTLED_MS = 400;
const PATIENCE_MS = 5_000;
const PAGE = '<!doctype html><title>Page</title><textarea autofocus></textarea>';

const display = await startDisplay();
const input = realInput(display);
try {
  const ours = await measurePopup('.output/chrome-mv3');
  const yardstick = await measurePopup(await buildYardstick());
  const row = (name: string, of: (popup: Popup) => string, most = '') => [name, of(ours), of(yardstick), most];
  printTable(
    'The popup in Chromium, ms, beside an empty React page of the same size with a grid of as many plain boxes',
    ['', 'Prompt Palette', 'the other', 'at most'],
    [
      row(`opened: first covers painted, median of ${OPENINGS}`, ({ again }) => again.toFixed(0), '120'),
      row(`with nothing kept of the last time, median of ${ANEW}`, ({ anew }) => anew.toFixed(0)),
      row(`scrolled through: longest frame, median of ${SCROLLS}`, ({ longest }) => longest.toFixed(1), '16.7'),
      row('the share of frames that were longer', ({ late }) => `${(late * 100).toFixed(1)} %`),
      row('the longest that the main thread was busy', ({ busy }) => busy.toFixed(1), '16.7'),
    ],
  );
} finally {
  await display.stop();
}

interface Popup {
  /** From the start of the navigation until the first cover has been painted, in ms, medians: as it was when last open, */
  readonly again: number;
  /** and as after the browser's start. */
  readonly anew: number;
  /** The longest time between two frames while scrolling, in ms, median. */
  readonly longest: number;
  readonly late: number;
  /** The longest task of its main thread meanwhile, in ms, median. */
  readonly busy: number;
}

/** Opens the real popup by its key, again and again, then scrolls it from top to bottom. */
async function measurePopup(extension: string): Promise<Popup> {
  const browser = await launchChromium({ extension, display });
  await routeSite(browser.context, 'bench.test', PAGE);
  await browser.page.goto('https://bench.test/');
  await input.click(browser.page, { x: 300, y: 300 });
  // The first one also loads what the browser keeps.
  await openOnce(browser);
  const again: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) again.push(await openOnce(browser));
  const anew: number[] = [];
  for (let opening = 0; opening < ANEW; opening++) anew.push(await openOnce(browser, 'anew'));
  await input.press('alt+shift+o');
  const popup = await toolbarPopup(browser);
  await waitUntil('the grid', () => popup.evaluate('!!document.querySelector("[data-tile]")'));
  const scrolls = [];
  for (let scroll = 0; scroll < SCROLLS; scroll++) scrolls.push(await scrollThrough(browser, popup));
  await browser.close();
  return {
    again: median(again),
    anew: median(anew),
    longest: median(scrolls.map(({ longest }) => longest)),
    late: median(scrolls.map(({ late }) => late)),
    busy: median(scrolls.map(({ busy }) => busy)),
  };
}

/** Milliseconds from the start of the popup's navigation until the browser has put the first cover on the screen. */
async function openOnce(browser: Chromium, way: 'as it was' | 'anew' = 'as it was'): Promise<number> {
  if (way === 'anew') {
    const worker = browser.context.serviceWorkers().find((each) => each.url().includes(browser.extensionId));
    await worker?.evaluate('chrome.storage?.session.clear()');
  }
  await input.press('alt+shift+o');
  // DevTools would be in its way.
  await browser.page.waitForTimeout(SETTLED_MS);
  const popup = await toolbarPopup(browser);
  const paintedAt = await popup.evaluate(`new Promise((resolve) => {
    const look = (list) => {
      // A view that stands at once has its covers in its first paint; else they come with their titles.
      const [first] = performance.getEntriesByName('first-contentful-paint');
      if (${JSON.stringify(way)} === 'as it was') return first && resolve(first.startTime);
      const found = list.getEntries().find(({ element }) => element?.closest('[data-tile]'));
      if (found?.renderTime) resolve(found.renderTime);
    };
    new PerformanceObserver(look).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(resolve, ${PATIENCE_MS});
  })`);
  if (typeof paintedAt !== 'number') throw new Error('The popup painted no cover.');
  await input.press('Escape');
  await popup.closed();
  return paintedAt;
}
