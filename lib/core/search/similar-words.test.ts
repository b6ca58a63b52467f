import { describe, expect, it } from 'vitest';
import { allowedTypos, nearTerms, similarWords } from './similar-words';
import { compareBytes, packTerms, readTerm, utf8 } from './term-table';

const words = ['film', 'four', 'night', 'nightly', 'portrait', 'cinematic', 'grain', 'train', 'watercolor', 'logo'];
const table = packTerms(words.map(utf8).sort(compareBytes));

describe('nearTerms', () => {
  it.each([
    ['flim', 'film', false],
    ['fuor', 'four', false],
    ['nihgt', 'night', false],
    ['erain', 'grain', false],
    ['cinmat', 'cinematic', true],
    ['watrecolro', 'watercolor', false],
  ])('lets %j see %j', (typed, meant, unfinished) => {
    const near = nearTerms(utf8(typed), table, allowedTypos(typed.length), unfinished);
    expect(near.map(({ term }) => readTerm(table, term))).toContain(meant);
  });

  it('leaves out what is nothing alike', () => {
    const near = nearTerms(utf8('portrat'), table, 1, false);
    expect(near.map(({ term }) => readTerm(table, term))).toEqual(['portrait']);
  });
});

describe('similarWords', () => {
  it.each([
    ['nihgt', 'night'],
    ['portrat', 'portrait'],
    ['flim', 'film'],
    ['cinemaitc', 'cinematic'],
  ])('takes %j for %j', (typed, meant) => {
    expect(similarWords(typed, words, allowedTypos(typed.length)).map(({ word }) => word)).toContain(meant);
  });

  it('finds nothing among nothing', () => {
    expect(similarWords('night', [], 1)).toEqual([]);
  });
});
