import { parseRecord } from './parse-record';

/** How much a prompt has been used, with older uses fading. */
export interface Usage {
  /** The number of uses, each halved every `HALF_LIFE`, as of `at`. */
  readonly score: number;
  /** When it was last used, in ms since the epoch. */
  readonly at: number;
  /** The key of the request that was counted last; of the prompts that were used last only. */
  readonly once?: string;
}

const HALF_LIFE = 14 * 24 * 60 * 60 * 1000;

/** Prompts whose request is known: more than one request uses, with some of other tabs in between. */
const MOST_REQUESTS = 100;

/** No date can be later, in ms since the epoch: to format one would throw. */
const LAST_DATE = 8.64e15;

/**
 * What is known after a prompt was used at `now` (ms since the epoch). A use that was noted while the clock ran ahead is
 * one of now: else it would stand before all others until the clock comes there.
 *
 * @param once the key of the request that uses it; '' for none. One that was counted already changes nothing.
 */
export function noteUse(
  known: Readonly<Record<string, Usage>>,
  id: string,
  now: number,
  once = '',
): Readonly<Record<string, Usage>> {
  const before = known[id];
  if (once !== '' && before?.once === once) return known;
  const others = Object.entries(known).filter(([other]) => other !== id);
  const settled = others.map(([other, { score, at, once: key }], place) => {
    const usage: Usage = { score, at: Math.min(at, now) };
    return [other, key && place < MOST_REQUESTS ? { ...usage, once: key } : usage] as const;
  });
  const used = addUse(before, now);
  return Object.fromEntries([[id, once === '' ? used : { ...used, once }], ...settled]);
}

/** The usage after one more use at `now` (ms since the epoch). */
function addUse(usage: Usage | undefined, now: number): Usage {
  return { score: fadedScore(usage, now) + 1, at: now };
}

/** 0 for a prompt that was never used, nearing 1 for one that is used all the time. */
export function frecency(usage: Usage | undefined, now: number): number {
  return 1 - Math.exp(-fadedScore(usage, now) / 3);
}

function fadedScore(usage: Usage | undefined, now: number): number {
  if (!usage) return 0;
  // A clock that was set back must not let a score grow.
  const age = Math.max(0, now - usage.at);
  return usage.score * 2 ** (-age / HALF_LIFE);
}

/** The prompts' ids, last used first. */
export function recentIds(usage: Readonly<Record<string, Usage>>, limit: number): string[] {
  return Object.entries(usage)
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(0, limit)
    .map(([id]) => id);
}

/** Reads what storage holds; what is not a usage is left out. */
export function parseUsage(stored: unknown): Readonly<Record<string, Usage>> {
  return parseRecord(stored, (value) => {
    const { score, at, once } = Object(value) as Readonly<Partial<Record<keyof Usage, unknown>>>; // Any object has keys.
    if (!isAmount(score) || !isAmount(at) || at > LAST_DATE) return undefined;
    return typeof once === 'string' ? { score, at, once } : { score, at };
  });
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
