import { describe, expect, it } from 'vitest';
import { allowedTypos } from './allowed-typos';
import { nearTerms } from './near-terms';
import { compareBytes, packTerms, readTerm, utf8 } from './term-table';

const words = ['film', 'four', 'night', 'nightly', 'portrait', 'cinematic', 'grain', 'train', 'watercolor', 'портрет'];
const table = packTerms(words.map(utf8).sort(compareBytes));

function near(typed: string, unfinished: boolean): string[] {
  const typos = allowedTypos(typed.length, Number.POSITIVE_INFINITY);
  return nearTerms(utf8(typed), table, typos, unfinished).map(({ term }) => readTerm(table, term));
}

describe('nearTerms', () => {
  it.each([
    ['flim', 'film', false],
    ['fuor', 'four', false],
    ['fil', 'film', false],
    ['nihgt', 'night', false],
    ['erain', 'grain', false],
    ['cinmat', 'cinematic', true],
    ['watrecolro', 'watercolor', false],
    ['портерт', 'портрет', false],
    ['потрет', 'портрет', false],
  ])('lets %j find %j (unfinished: %j)', (typed, meant, unfinished) => {
    expect(near(typed, unfinished)).toContain(meant);
  });

  it('leaves out what is nothing alike', () => {
    expect(near('moonlit', false)).toEqual([]);
  });
});
