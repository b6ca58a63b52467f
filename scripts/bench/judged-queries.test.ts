import { describe, expect, it } from 'vitest';
import { judgeEngine } from './judge-engine';
import { judgedQueries } from './judged-queries';

const words = [
  'lantern',
  'harbor',
  'meadow',
  'blossom',
  'gallery',
  'thunder',
  'quarry',
  'velvet',
  'compass',
  'orchard',
];
const documents = words.map((word, number) => {
  const [second = '', third = ''] = [words[(number + 3) % 10], words[(number + 7) % 10]];
  const title = `${word} ${second} ${third}`;
  return { id: `p${number}`, title, category: 'any', tags: [`tag${number}`], author: '', lead: '', text: title };
});
const queries = judgedQueries(documents, 5, 'dev');

describe('judgedQueries', () => {
  it('asks for something that is there', () => {
    expect(queries.every(({ relevant }) => relevant.size > 0)).toBe(true);
  });

  it('asks other things in the half that is kept for reporting', () => {
    const asked = new Set(queries.map(({ query }) => query));
    const others = judgedQueries(documents, 5, 'report').filter(({ query }) => !asked.has(query));
    expect(others.length).toBeGreaterThan(queries.length / 2);
  });
});

describe('judgeEngine', () => {
  it('counts places from the first relevant answer', () => {
    const judged = ['a', 'b', 'c', 'd'].map((query) => ({ kind: 'any', query, relevant: new Set(['right']) }));
    const answers: Record<string, string[]> = { a: ['right'], b: ['wrong', 'right'], c: [], d: ['wrong'] };
    expect(judgeEngine((query) => answers[query] ?? [], judged).get('any')).toEqual({
      queries: 4,
      success1: 0.25,
      success5: 0.5,
      mrr: 0.375,
    });
  });
});
