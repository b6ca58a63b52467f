import type { Chromium } from '../browser/chromium';
import { attachToWorker } from '../browser/extension-worker';
import { waitUntil } from '../browser/wait-until';

/**
 * Runs in the worker: counts what goes out of it (a request to its database, a transaction that is done, a write to the
 * browser's storage, a script for a page, a fetch), each before it is sent and after it was answered, and stops the whole
 * worker at the one that is wanted.
 */
function countPoints(): void {
  const world = globalThis as unknown as ProbedWorld;
  if (world.faults) return;
  const faults = { stopAt: 0, passed: [] as string[] };
  world.faults = faults;
  const pass = (point: string): void => {
    if (faults.stopAt === 0) return;
    faults.passed.push(point);
    // biome-ignore lint/suspicious/noDebugger: this is what stops the worker, with nothing more going out of it.
    if (faults.passed.length === faults.stopAt) debugger;
  };

  const around = (owner: object, name: string, what: string): void => {
    const methods = owner as Record<string, (...args: unknown[]) => unknown>;
    const method = methods[name];
    if (!method) return;
    methods[name] = function (this: unknown, ...args: unknown[]) {
      pass(`before ${what}`);
      const answer = method.apply(this, args);
      if (answer instanceof Promise) {
        const passed = () => pass(`after ${what}`);
        answer.then(passed, passed);
      }
      return answer;
    };
  };
  for (const name of ['get', 'getAll', 'getKey', 'getAllKeys', 'put', 'add', 'delete', 'openCursor', 'openKeyCursor']) {
    around(IDBObjectStore.prototype, name, `IDBObjectStore.${name}`);
  }
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    const made = transaction.apply(this, args);
    if (made.mode === 'readwrite') made.addEventListener('complete', () => pass('after a transaction'));
    return made;
  };
  const { storage, scripting } = world.chrome;
  for (const area of ['local', 'session', 'sync'] as const) {
    for (const name of ['set', 'remove']) around(storage[area], name, `storage.${area}.${name}`);
  }
  around(scripting, 'executeScript', 'executeScript');
  around(world, 'fetch', 'fetch');
}

interface ProbedWorld {
  faults?: { stopAt: number; passed: string[] };
  readonly chrome: { readonly storage: Record<'local' | 'session' | 'sync', object>; readonly scripting: object };
}

export interface Probe {
  /** Stops the worker at the n-th point from now on, counted from 1. */
  stopAt(n: number): Promise<void>;
  /** Whether the worker stands still at that point. */
  hasStopped(): boolean;
  /** What was passed since. A worker that stands still answers, too. */
  passed(): Promise<readonly string[]>;
}

/** Starts the worker, if it is not running, and puts the counting in it. It goes when the worker goes. */
export async function probeWorker(browser: Chromium, wake: () => Promise<unknown>): Promise<Probe> {
  const worker = await waitUntil('the worker', async () => {
    await wake();
    return attachToWorker(browser);
  });
  let hasStopped = false;
  worker.onEvent((name) => {
    if (name === 'Debugger.paused') hasStopped = true;
  });
  await worker.send('Debugger.enable');
  const evaluate = async (expression: string) => {
    const answer = await worker.send('Runtime.evaluate', { expression, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { readonly value?: unknown }).value; // The form of every Runtime.evaluate that did not throw.
  };
  await evaluate(`(${countPoints})()`);
  return {
    async stopAt(n) {
      await evaluate(`void Object.assign(globalThis.faults, { stopAt: ${n}, passed: [] })`);
    },
    hasStopped: () => hasStopped,
    passed: async () => (await evaluate('globalThis.faults.passed')) as readonly string[],
  };
}
