import type { JudgedQuery } from './judged-queries';
import type { FindIds } from './search-engines';

/** Over the first ten answers to each query, from 0 to 1. */
export interface Quality {
  readonly queries: number;
  /** In how many queries the first answer is relevant. */
  readonly success1: number;
  readonly success5: number;
  /** Mean of 1 / place of the first relevant answer. */
  readonly mrr: number;
}

/** By kind of query. Asks every `step`th query of each kind, since some engines need seconds for one. */
export function judgeEngine(find: FindIds, queries: readonly JudgedQuery[], step = 1): Map<string, Quality> {
  const places = new Map<string, number[]>();
  const asked = new Map<string, number>();
  for (const { kind, query, relevant } of queries) {
    const number = asked.get(kind) ?? 0;
    asked.set(kind, number + 1);
    if (number % step === 0) {
      const place = find(query, 10).findIndex((id) => relevant.has(id));
      places.set(kind, [...(places.get(kind) ?? []), place]);
    }
  }
  return new Map(Array.from(places, ([kind, list]) => [kind, summarize(list)]));
}

function summarize(places: readonly number[]): Quality {
  const share = (count: number) => count / places.length;
  return {
    queries: places.length,
    success1: share(places.filter((place) => place === 0).length),
    success5: share(places.filter((place) => place >= 0 && place < 5).length),
    mrr: share(places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0)),
  };
}
