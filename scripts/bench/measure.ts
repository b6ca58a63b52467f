import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds at which a share of the samples was done. */
export interface Latency {
  readonly samples: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * How long each of the inputs takes, one after the other: the least of `passes` tries, so that other programs on the machine
 * and the warming up of code do not count. An engine that would need longer than `budget` ms in all gets every second,
 * third, … one of them.
 */
export function measureLatency<T>(
  inputs: readonly T[],
  run: (input: T) => unknown,
  passes: number,
  budget: number,
): Latency {
  const probes = everyNth(inputs, Math.ceil(inputs.length / PROBES)).map((input) => timeOf(() => run(input)));
  const whole = (probes.reduce((sum, ms) => sum + ms, 0) / probes.length) * inputs.length * passes;
  const chosen = everyNth(inputs, Math.max(1, Math.ceil(whole / budget)));
  const least: number[] = chosen.map(() => Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < passes; pass++) {
    chosen.forEach((input, at) => {
      least[at] = Math.min(
        least[at] ?? 0,
        timeOf(() => run(input)),
      );
    });
  }
  const sorted = least.sort((a, b) => a - b);
  const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { samples: sorted.length, p50: share(0.5), p95: share(0.95), p99: share(0.99) };
}

/** So many inputs tell how slow an engine is. */
const PROBES = 12;

function everyNth<T>(list: readonly T[], n: number): T[] {
  return list.filter((_, at) => at % n === 0);
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** What a function leaves behind in memory, in bytes, and how long it took, in ms. */
export function measureBuild<T>(build: () => T): { result: T; ms: number; bytes: number } {
  const before = usedMemory();
  const start = performance.now();
  const result = build();
  const ms = performance.now() - start;
  return { result, ms, bytes: usedMemory() - before };
}

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

function usedMemory(): number {
  // What hangs on weak references goes in a later round.
  for (let round = 0; round < 3; round++) {
    if (typeof collectGarbage === 'function') collectGarbage();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
