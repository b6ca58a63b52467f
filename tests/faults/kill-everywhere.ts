import { expect } from 'vitest';
import { killWorker } from '../browser/extension-worker';
import { waitUntil } from '../browser/wait-until';
import type { BrowserInUse } from '../e2e/browser-for-tests';
import { probeWorker } from './worker-probe';

/** Something that the user does, ready to be done. */
export interface Round {
  /**
   * What the user does, until it is done and the interface says so; where that says that it failed, it is done again, as
   * the user would.
   */
  readonly act: () => Promise<unknown>;
  /**
   * What is stored, or stands in the page, in parts that are each changed at one moment: equal in every round before the
   * act, and equal in every round after it.
   */
  readonly state: () => Promise<readonly unknown[]>;
  /** What the interface offers to take it back with. */
  readonly takeBack?: () => Promise<unknown>;
}

export interface Flow {
  /** Makes everything ready, so that rounds do not meet each other. */
  readonly prepare: (round: number) => Promise<Round>;
  /** Does no harm and has the worker answer, so that it is running. */
  readonly wake: () => Promise<unknown>;
}

/** `FAULTS=all` tries every point of every flow, which takes minutes each; without, some of each are chosen. */
const TRIES_ALL = process.env.FAULTS === 'all';

/** In ms, for one flow. */
export const FLOW_TIMEOUT = TRIES_ALL ? 1_200_000 : 120_000;

const FAR = 1_000_000;

/**
 * Does it once undisturbed, then again and again, with the worker killed at another point each time. Right after the
 * kill each part must be as it was before or as it is after, and in the end it must have been done once.
 */
export async function killEverywhere({ browser }: BrowserInUse, { prepare, wake }: Flow): Promise<void> {
  const undisturbed = await prepare(0);
  const before = await undisturbed.state();
  const counting = await probeWorker(browser, wake);
  await counting.stopAt(FAR);
  await undisturbed.act();
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
    const acting = round.act();
    await Promise.race([waitUntil(`the worker to be ${where}`, () => probe.hasStopped()), acting]);
    await killWorker(browser);
    for (const [part, now] of (await round.state()).entries()) {
      expect([before[part], after[part]], `${where}: right after`).toContainEqual(now);
    }
    await acting;
    expect(await round.state(), `${where}: in the end`).toEqual(after);
    if (!round.takeBack) continue;
    await round.takeBack();
    await expect.poll(round.state, { message: `${where}: taken back` }).toEqual(before);
  }
}

/**
 * The first, and where something has just been done whose answer is lost: after a transaction, a script in the page, a
 * write to the storage; the last of each, since most is done by then.
 */
function choosePoints(points: readonly string[]): readonly number[] {
  const done = [...new Set(points)].filter((point) => point.startsWith('after'));
  return [...new Set([1, ...done.map((point) => points.lastIndexOf(point) + 1)])];
}
