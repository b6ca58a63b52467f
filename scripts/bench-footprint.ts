import { type Chromium, launchChromium } from '../tests/browser/chromium';
import { attachToWorker, killWorker } from '../tests/browser/extension-worker';
import { routeSite } from '../tests/browser/route-site';
import { waitUntil } from '../tests/browser/wait-until';
import { buildYardstick } from './bench/build-yardstick';
import { median } from './bench/measure';
import { measureSizes } from './bench/measure-sizes';
import { printTable } from './bench/print-table';

const RUNS = 9;
const PAGE = '<!doctype html><title>Page</title><main><textarea></textarea></main>';

const built = '.output/chrome-mv3';
const ours = await measurePage(built);
const memory = await measureWorker(built);
const yardstick = await measurePage(await buildYardstick());
printTable(
  `What a page pays that does not use the extension (median of ${RUNS} loads; beside an extension without any code in pages)`,
  ['', 'Prompt Palette', 'the other'],
  [
    ['scripts of the extension', ours.scripts, yardstick.scripts],
    ['their bytes', ours.bytes, yardstick.bytes],
    ['worlds of the extension', ours.worlds, yardstick.worlds],
    ['elements, listeners added', ours.nodes - yardstick.nodes + ours.listeners - yardstick.listeners, 0],
    ['script time, ms', ours.scriptMs.toFixed(2), yardstick.scriptMs.toFixed(2)],
  ],
);
printTable(
  'Memory of the worker',
  ['', 'MB'],
  [
    ['asleep', megabytes(memory.asleep)],
    ['just woken', megabytes(memory.woken)],
    ['after searching', megabytes(memory.working)],
  ],
);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
printTable(
  'Sizes, kB',
  ['', 'raw', 'gzip', 'budget'],
  measureSizes(built).map(({ name, raw, packed, budget }) => [
    name,
    kilobytes(raw),
    kilobytes(packed),
    kilobytes(budget),
  ]),
);

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

interface Footprint {
  readonly scripts: number;
  readonly bytes: number;
  readonly worlds: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Median. */
  readonly scriptMs: number;
}

/** Bytes of the worker's heap; 0 when there is no worker. */
interface WorkerMemory {
  readonly asleep: number;
  readonly woken: number;
  readonly working: number;
}

/** Loads a page that never calls the extension, and asks DevTools what of the extension is in it. */
async function measurePage(extension: string): Promise<Footprint> {
  const browser = await launchChromium({ extension });
  const { context, page, extensionId } = browser;
  await routeSite(context, 'bench.test', PAGE);
  const devtools = await context.newCDPSession(page);
  let scripts = 0;
  let bytes = 0;
  let worlds = 0;
  devtools.on('Debugger.scriptParsed', ({ url, length = 0 }) => {
    if (!url.startsWith('chrome-extension:')) return;
    scripts += 1;
    bytes += length;
  });
  devtools.on('Runtime.executionContextCreated', ({ context: { origin } }) => {
    if (origin.includes(extensionId)) worlds += 1;
  });
  await devtools.send('Debugger.enable');
  await devtools.send('Runtime.enable');
  await devtools.send('Performance.enable');

  const times: number[] = [];
  let metrics = new Map<string, number>();
  for (let run = 0; run < RUNS; run++) {
    await page.goto('https://bench.test/');
    await page.waitForTimeout(200);
    const answer = await devtools.send('Performance.getMetrics');
    metrics = new Map(answer.metrics.map(({ name, value }) => [name, value]));
    times.push((metrics.get('ScriptDuration') ?? Number.NaN) * 1000);
  }
  await browser.close();
  return {
    scripts,
    bytes,
    worlds,
    nodes: metrics.get('Nodes') ?? Number.NaN,
    listeners: metrics.get('JSEventListeners') ?? Number.NaN,
    scriptMs: median(times),
  };
}

async function measureWorker(extension: string): Promise<WorkerMemory> {
  const browser = await launchChromium({ extension });
  await killWorker(browser);
  const asleep = await heapOf(browser);
  await browser.page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await waitUntil('the worker', async () => (await heapOf(browser)) > 0);
  const woken = await heapOf(browser);
  for (const letter of 'cinmatic nite port') {
    await browser.page.keyboard.type(letter);
    await browser.page.waitForTimeout(60);
  }
  const working = await heapOf(browser);
  await browser.close();
  return { asleep, woken, working };
}

/** Bytes of the worker's heap and buffers after the garbage is gone. */
async function heapOf(browser: Chromium): Promise<number> {
  const worker = await attachToWorker(browser);
  if (!worker) return 0;
  await worker.send('HeapProfiler.collectGarbage');
  const { usedSize = 0, backingStorageSize = 0 } = await worker.send('Runtime.getHeapUsage');
  await worker.detach();
  return Number(usedSize) + Number(backingStorageSize);
}
