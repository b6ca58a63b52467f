import { describe, expect, it } from 'vitest';
import { similarWords } from './similar-words';

const words = ['film', 'night', 'portrait', 'cinematic', 'grain', 'train'];

describe('similarWords', () => {
  it.each([
    ['nihgt', 'night', 1],
    ['portrat', 'portrait', 1],
    ['flim', 'film', 1],
    ['cinemaitc', 'cinematic', 2],
  ])('takes %j for %j', (typed, meant, typos) => {
    expect(similarWords(typed, words, typos).map(({ word }) => word)).toContain(meant);
  });

  it('puts the most alike first', () => {
    expect(similarWords('trainn', words, 1)[0]?.word).toBe('train');
  });

  it('finds nothing among nothing', () => {
    expect(similarWords('night', [], 1)).toEqual([]);
  });
});
