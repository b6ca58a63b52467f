import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBytes, findPrefix, findTerm, packTerms, readTerm, utf8 } from './term-table';

const tableOf = (words: readonly string[]) => packTerms([...new Set(words)].map(utf8).sort(compareBytes));

describe('a term table', () => {
  it('gives back what was packed, in the order of bytes', () => {
    const table = tableOf(['port', 'night', 'porträt', '夜景', 'portrait']);
    expect(Array.from({ length: table.count }, (_, term) => readTerm(table, term))).toEqual([
      'night',
      'port',
      'portrait',
      'porträt',
      '夜景',
    ]);
  });

  it('finds every word that it has, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' }), (words, other) => {
        const table = tableOf(words);
        for (const word of words) {
          expect(readTerm(table, findTerm(table, utf8(word)))).toBe(word);
        }
        expect(findTerm(table, utf8(other)) >= 0).toBe(words.includes(other));
      }),
    );
  });

  it('finds all words with a beginning', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '夜') })), (words) => {
        const table = tableOf(words);
        const { start, end } = findPrefix(table, utf8('ab'));
        const found = Array.from({ length: end - start }, (_, at) => readTerm(table, start + at));
        expect(new Set(found)).toEqual(new Set(words.filter((word) => word.startsWith('ab'))));
      }),
    );
  });

  it('finds nothing when it is empty', () => {
    const table = tableOf([]);
    expect(findTerm(table, utf8('a'))).toBe(-1);
    expect(findPrefix(table, utf8(''))).toEqual({ start: 0, end: 0 });
  });
});
