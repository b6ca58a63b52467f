import type { CDPSession } from 'playwright-core';
import type { Chromium } from '../../tests/browser/chromium';
import { attachToWorker } from '../../tests/browser/extension-worker';
import { waitUntil } from '../../tests/browser/wait-until';

/** What is kept in memory when the garbage has been collected. */
export interface Memory {
  /** Of the page with the content scripts in it, in MB. */
  readonly pageHeap: number;
  /** In MB. */
  readonly workerHeap: number;
  /** In the page, as all that follows. */
  readonly listeners: number;
  readonly documents: number;
  readonly nodes: number;
}

/** @param devtools The session of the browser's page. */
export async function measureMemory(browser: Chromium, devtools: CDPSession): Promise<Memory> {
  // What the first run frees of the document lets the second one free its scripts.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { jsEventListeners, documents, nodes } = await devtools.send('Memory.getDOMCounters');
  return {
    pageHeap: usedSize / 1_000_000,
    workerHeap: await workerHeap(browser),
    listeners: jsEventListeners,
    documents,
    nodes,
  };
}

async function workerHeap(browser: Chromium): Promise<number> {
  const worker = await waitUntil('the worker', () => attachToWorker(browser));
  await worker.send('HeapProfiler.collectGarbage');
  // The search indexes are viewed in buffers, which the heap's own size leaves out.
  const { usedSize, backingStorageSize } = await worker.send('Runtime.getHeapUsage');
  await worker.detach();
  return (Number(usedSize) + Number(backingStorageSize)) / 1_000_000;
}
