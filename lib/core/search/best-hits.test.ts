import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBestHits } from './best-hits';

it('keeps what sorting all would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.nat(12), (scores, limit) => {
      const best = createBestHits<number>(limit, (a, b) => a - b);
      scores.forEach((score, key) => {
        best.offer(key, score);
      });
      const sorted = scores.map((score, key) => ({ key, score })).sort((a, b) => b.score - a.score || a.key - b.key);
      expect(best.list()).toEqual(sorted.slice(0, limit));
    }),
  );
});
