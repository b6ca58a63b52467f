/** Keeps the `limit` best of many candidates, best first. */
export interface BestHits<Key> {
  /** What a candidate must exceed to be kept: -Infinity as long as there is room. */
  threshold(): number;
  offer(key: Key, score: number): void;
  list(): { key: Key; score: number }[];
}

/** @param compareKeys decides between equal scores: negative when `a` comes first */
export function createBestHits<Key>(limit: number, compareKeys: (a: Key, b: Key) => number): BestHits<Key> {
  const best: { key: Key; score: number }[] = [];

  function isBefore(a: { key: Key; score: number }, b: { key: Key; score: number }): boolean {
    return a.score > b.score || (a.score === b.score && compareKeys(a.key, b.key) < 0);
  }

  return {
    threshold() {
      return best.length < limit ? Number.NEGATIVE_INFINITY : (best.at(-1)?.score ?? Number.POSITIVE_INFINITY);
    },
    offer(key, score) {
      const candidate = { key, score };
      const last = best.at(-1);
      if (best.length >= limit && (!last || !isBefore(candidate, last))) {
        return;
      }
      let low = 0;
      let high = best.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const other = best[middle];
        if (other && isBefore(other, candidate)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      best.splice(low, 0, candidate);
      best.length = Math.min(best.length, limit);
    },
    list: () => best,
  };
}
