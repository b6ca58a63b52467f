/**
 * How long things have waited, by the time that was seen to pass: a clock that jumps, or was set wrong for a while, makes
 * nothing old at once.
 */
export interface WaitingTimes {
  /** The time that has been seen to pass, in ms. */
  readonly elapsed: number;
  /** When that was last looked at, by the clock, in ms since the epoch. */
  readonly seenAt: number;
  /** What `elapsed` was when a thing was first seen to wait, by its name. */
  readonly since: Readonly<Record<string, number>>;
}

/** More than a weekend without a look at the clock counts as no more than that. */
const MOST_AT_ONCE = 2 * 24 * 60 * 60 * 1000;

/** The times at `now` (ms since the epoch), of what is `stored` of them. */
export function passTime(stored: unknown, now: number): WaitingTimes {
  const { elapsed, seenAt, since } = Object(stored) as Partial<Record<keyof WaitingTimes, unknown>>; // Any object has keys.
  const times = Object.entries(Object(since)).filter((entry): entry is [string, number] => isTime(entry[1]));
  const passed = isTime(seenAt) ? Math.min(Math.max(now - seenAt, 0), MOST_AT_ONCE) : 0;
  return { elapsed: (isTime(elapsed) ? elapsed : 0) + passed, seenAt: now, since: Object.fromEntries(times) };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
