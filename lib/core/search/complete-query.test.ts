import { describe, expect, it } from 'vitest';
import { completeQuery } from './complete-query';

const known = {
  tags: ['night', 'neon', 'golden-hour', 'blue-hour'],
  categories: ['portraits', 'food-drink', 'product'],
  authors: ['Prompt Palette', 'Ann Lee'],
  translated: { tags: [], categories: [] },
};

/** The completed queries; `|` is the caret. */
function complete(drawn: string): string[] {
  const caret = drawn.indexOf('|');
  const query = drawn.replace('|', '');
  return completeQuery(query, caret, known).map(
    ({ insert, start, end }) => `${query.slice(0, start)}${insert}|${query.slice(end)}`,
  );
}

describe('completeQuery', () => {
  it.each([
    ['#n|', ['#night |', '#neon |']],
    ['#|', ['#night |', '#neon |', '#golden-hour |', '#blue-hour |']],
    ['fox #go|', ['fox #golden-hour |']],
    ['#hour|', ['#golden-hour |', '#blue-hour |']],
    ['-#ne| fox', ['-#neon | fox']],
    ['in:p|', ['in:portraits |', 'in:product |']],
    ['IN:dr|', ['in:food-drink |']],
    ['by:le|', ['by:"Ann Lee" |']],
    ['by:"Ann L|', ['by:"Ann Lee" |']],
    ['is:|', ['is:fav |', 'is:mine |']],
    ['is:m|', ['is:mine |']],
    ['has:|', ['has:image |']],
    ['in|', ['in:|']],
    ['ha|', ['has:|']],
    ['fox|', []],
    ['i|', []],
    ['#zzz|', []],
    ['|', []],
    ['fox |', []],
    ['"in:p|', []],
  ])('completes %j', (drawn, completed) => {
    expect(complete(drawn)).toEqual(completed);
  });

  it.each([
    ['#n', ['#nacht ', '#night ', '#neon ']],
    ['#stun', ['#goldene-stunde ']],
    ['#go', ['#goldene-stunde ', '#golden-hour ']],
    ['in:trin', ['in:essen-trinken ']],
  ])('completes %j to the names of another language first', (query, completed) => {
    const translated = { tags: ['nacht', 'goldene-stunde'], categories: ['porträts', 'essen-trinken'] };
    const completions = completeQuery(query, query.length, { ...known, translated });
    expect(completions.map(({ insert }) => insert)).toEqual(completed);
  });

  it('offers a handful at most', () => {
    const tags = Array.from({ length: 50 }, (_, number) => `tag-${number}`);
    expect(completeQuery('#t', 2, { ...known, tags })).toHaveLength(8);
  });
});
