import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../tests/browser/chromium';
import { paletteFrame, paletteGone } from '../tests/browser/palette';
import { realInput } from '../tests/browser/real-input';
import { routeSite } from '../tests/browser/route-site';
import { waitUntil } from '../tests/browser/wait-until';
import { buildYardstick } from './bench/build-yardstick';
import { median } from './bench/measure';
import { startDisplay } from './tools/start-display';

const OPENINGS = 20;
const PAGE = '<!doctype html><title>Page</title><textarea autofocus></textarea>';

const display = await startDisplay();
const input = realInput(display);
try {
  const palette = await measureOpenings('.output/chrome-mv3', '[role=option]');
  const yardstick = await measureOpenings(await buildYardstick(), '[role=option]');
  console.log(`palette takes keys: ${palette.stage} ms`);
  console.log(`palette first hit: ${palette.firstHit} ms`);
  console.log(`an empty React script of the same size, first option: ${yardstick.firstHit} ms`);
} finally {
  await display.stop();
}

interface Openings {
  /** Medians in ms, from the command in the worker: until the host stands in the page with its field focused, */
  readonly stage: number;
  /** and until the first option has been painted. */
  readonly firstHit: number;
}

/** Opens what an extension draws on its command, each time on a fresh page. */
async function measureOpenings(extension: string, option: string): Promise<Openings> {
  const browser = await launchChromium({ extension, display });
  const { context, page } = browser;
  await routeSite(context, 'bench.test', PAGE);
  await page.addInitScript(watchOpening, option);
  await page.goto('https://bench.test/');
  // A real key press opens the tab to the extension; reloads keep it open.
  await input.click(page, { x: 300, y: 300 });
  await input.press('alt+shift+k');
  await paletteFrame(page);
  await input.press('Escape');
  await paletteGone(page);

  const openings: { stage: number; firstHit: number }[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await page.reload();
    openings.push(await measureOpening(browser, page));
  }
  await browser.close();
  return {
    stage: Math.round(median(openings.map(({ stage }) => stage))),
    firstHit: Math.round(median(openings.map(({ firstHit }) => firstHit))),
  };
}

async function measureOpening({ context, extensionId }: Chromium, page: Page) {
  const worker = context.serviceWorkers().find((each) => each.url().includes(extensionId));
  if (!worker) throw new Error('The worker is asleep.');
  const started = (await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
    const now = performance.timeOrigin + performance.now();
    chrome.commands.onCommand.dispatch('open-palette', tab);
    return now;
  })`)) as number;
  const frame = await waitUntil('the frame', () => page.frames().find((each) => each !== page.mainFrame()));
  const painted = await waitUntil('the first option', () => frame.evaluate<number>('globalThis.paintedAt'));
  const hostAt = (await page.evaluate('hostAt')) as number;
  return { stage: hostAt - started, firstHit: painted - started };
}

/** Runs in the page and in each of its frames, from their beginning: who asks from outside asks too late. */
function watchOpening(option: string): void {
  const now = () => performance.timeOrigin + performance.now();
  const observer = new MutationObserver(() => {
    const host = document.documentElement?.lastElementChild;
    if (host?.localName.startsWith('prompt-palette')) Object.assign(globalThis, { hostAt: now() });
    if (!document.querySelector(option)) return;
    observer.disconnect();
    // What is posted from a frame's callback arrives once the frame is drawn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(globalThis, { paintedAt: now() });
      port2.postMessage(undefined);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
