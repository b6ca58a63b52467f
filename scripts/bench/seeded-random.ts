export interface SeededRandom {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number;
  /** Throws on an empty list. */
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

/** The same seed gives the same numbers (mulberry32). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  }

  function below(end: number): number {
    return Math.floor(next() * end);
  }

  return {
    next,
    below,
    pick(list) {
      const index = below(list.length);
      if (!(index in list)) throw new RangeError('There is nothing to pick from.');
      return list[index] as (typeof list)[number];
    },
    shuffle(list) {
      const shuffled = [...list];
      for (let end = shuffled.length - 1; end > 0; end--) {
        const other = below(end + 1);
        [shuffled[end], shuffled[other]] = [shuffled[other], shuffled[end]] as [never, never];
      }
      return shuffled;
    },
  };
}
