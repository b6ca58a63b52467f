import { expect } from 'vitest';
import { killWorker } from '../browser/extension-worker';
import { waitUntil } from '../browser/wait-until';
import type { BrowserInUse } from '../e2e/browser-for-tests';
import { probeWorker } from './worker-probe';

/** Something that the user does, ready to be done. */
export interface Round {
  /** The one thing that the user does: a key, a click. */
  readonly act: () => Promise<unknown>;
  /** Resolves when it is done and the interface says so; does what the user would do where it says that it failed. */
  readonly finish: () => Promise<unknown>;
  /** What is stored, or stands in the page: equal in every round before the act, and equal in every round after it. */
  readonly state: () => Promise<unknown>;
  /** What the interface offers to take it back with. */
  readonly takeBack?: () => Promise<unknown>;
}

export interface Flow {
  /** Makes everything ready, so that rounds do not meet each other. */
  readonly prepare: (round: number) => Promise<Round>;
  /** Does no harm and has the worker answer, so that it is running. */
  readonly wake: () => Promise<unknown>;
}

/** Set, every point of every flow is tried; without, so many of each, spread over all kinds. */
const TRIES_ALL = process.env.FAULTS === 'all';
const MOST_POINTS = 5;

const FAR = 1_000_000;

/**
 * Does it once undisturbed, then again and again, with the worker killed at another point each time. Right after the
 * kill everything must be as it was before or as it is after, and in the end it must have been done once.
 */
export async function killEverywhere({ browser }: BrowserInUse, { prepare, wake }: Flow): Promise<void> {
  const undisturbed = await prepare(0);
  const before = await undisturbed.state();
  const counting = await probeWorker(browser, wake);
  await counting.stopAt(FAR);
  await undisturbed.act();
  await undisturbed.finish();
  const points = await counting.passed();
  const after = await undisturbed.state();
  expect(after).not.toEqual(before);
  expect(points.length).toBeGreaterThan(0);

  const chosen = TRIES_ALL ? points.map((_, at) => at + 1) : choosePoints(points);
  for (const [tries, n] of chosen.entries()) {
    const where = `killed at ${n} of ${points.length}, ${points[n - 1]}`;
    await killWorker(browser);
    const round = await prepare(tries + 1);
    expect(await round.state(), `${where}: ready`).toEqual(before);
    const probe = await probeWorker(browser, wake);
    await probe.stopAt(n);
    await round.act();
    await waitUntil(`the worker to be ${where}`, () => probe.hasStopped());
    await killWorker(browser);
    expect([before, after], `${where}: right after`).toContainEqual(await round.state());
    await round.finish();
    expect(await round.state(), `${where}: in the end`).toEqual(after);
    if (!round.takeBack) continue;
    await round.takeBack();
    await expect.poll(round.state, { message: `${where}: taken back` }).toEqual(before);
  }
}

/** The last of each kind, since what is there then is most; and the first of all. */
function choosePoints(points: readonly string[]): readonly number[] {
  const kinds = [...new Set(points)].map((kind) => points.lastIndexOf(kind) + 1);
  const all = [...new Set([1, ...kinds])].sort((a, b) => a - b);
  const step = Math.max(1, (all.length - 1) / (MOST_POINTS - 1));
  const spread = Array.from({ length: MOST_POINTS }, (_, i) => all[Math.round(i * step)]);
  return [...new Set(spread)].flatMap((n) => n ?? []);
}
