import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query';

const wordsOf = (query: string) =>
  parseQuery(query).words.map(({ folded, optional }) => (optional ? `(${folded})` : folded));

describe('parseQuery', () => {
  it.each([
    ['night port', ['night', 'port']],
    ['Night  PORT ', ['night', 'port']],
    ['a portrait of the night ', ['portrait', 'night']],
    ['portrait in', ['portrait', '(in)']],
    ['the', ['the']],
    ['night p', ['night']],
    ['plan b ', ['plan', 'b']],
    ['p', ['p']],
    ['夜景 写', ['夜景', '写']],
    ['make me a picture of a fox ', ['(make)', '(me)', '(picture)', 'fox']],
    ['picture', ['picture']],
    ['fox fox', ['fox']],
    ['写真', ['写真']],
    ['', []],
    ['- # " in: is: ""', []],
  ])('reads the words of %j', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });

  it('takes the last word for unfinished until a space follows', () => {
    expect(parseQuery('night port').words.map(({ unfinished }) => unfinished)).toEqual([false, true]);
    expect(parseQuery('night port ').words.map(({ unfinished }) => unfinished)).toEqual([false, false]);
    expect(parseQuery('night #dark').words.map(({ unfinished }) => unfinished)).toEqual([false]);
  });

  it.each([
    ['#Golden-Hour x', { facet: '#golden-hour', unfinished: false, not: false }],
    ['#gol', { facet: '#gol', unfinished: true, not: false }],
    ['#"golden hour"', { facet: '#golden-hour', unfinished: false, not: false }],
    ['in:portraits x', { facet: 'in:portraits', unfinished: false, not: false }],
    ['IN:portraits x', { facet: 'in:portraits', unfinished: false, not: false }],
    ['by:"Ann Lee" x', { facet: 'by:ann-lee', unfinished: false, not: false }],
    ['by:"Ann L', { facet: 'by:ann-l', unfinished: true, not: false }],
    ['-in:portraits x', { facet: 'in:portraits', unfinished: false, not: true }],
    ['-#night x', { facet: '#night', unfinished: false, not: true }],
    ['is:fav', { facet: 'is:fav', unfinished: false, not: false }],
    ['is:favourite', { facet: 'is:fav', unfinished: false, not: false }],
    ['is:mine', { facet: 'is:mine', unfinished: false, not: false }],
    ['has:image', { facet: 'has:image', unfinished: false, not: false }],
    ['-has:image', { facet: 'has:image', unfinished: false, not: true }],
  ])('reads the operator %j', (query, filter) => {
    expect(parseQuery(query).filters).toEqual([filter]);
  });

  it.each(['#', 'in:', 'is:f', 'is:new', 'has:sound', 'by:""'])('waits for the rest of %j', (query) => {
    expect(parseQuery(query)).toMatchObject({ filters: [], words: [] });
  });

  it('takes what only looks like an operator for words', () => {
    expect(wordsOf('ratio:16 https://a.b ')).toEqual(['ratio', '16', 'https', 'b']);
  });

  it('reads words that must not be there', () => {
    expect(parseQuery('night -portrait -"soft light" well-known ')).toMatchObject({
      words: [{ folded: 'night' }, { folded: 'well' }, { folded: 'known' }],
      excluded: ['portrait'],
      phrases: [{ words: ['soft', 'light'], not: true }],
    });
  });

  it.each([
    ['"soft light"', ['soft', 'light'], false],
    ['"soft li', ['soft', 'li'], true],
    ['"Soft-Light" x', ['soft', 'light'], false],
  ])('reads the phrase %j', (query, words, unfinished) => {
    expect(parseQuery(query).phrases).toMatchObject([{ words, unfinished, not: false }]);
  });

  it('reads anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
        expect(parseQuery(query).words.length).toBeLessThanOrEqual(12);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '-', '#', 'in:', ' ', 'a', 'is:') }), (query) => {
        expect(parseQuery(query).words.every(({ folded }) => /^(?:a|in|is)+$/.test(folded))).toBe(true);
      }),
    );
  });
});
