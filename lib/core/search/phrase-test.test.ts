import { expect, it } from 'vitest';
import { phraseTest } from './phrase-test';

it.each([
  ['soft light', 'In soft, LIGHT shade', false, true],
  ['soft light', 'soft lighting', false, false],
  ['soft light', 'soft lighting', true, true],
  ['soft light', 'microsoft light', false, false],
  ['soft light', 'soft and light', false, false],
  ['creme brulee', 'A Crème—Brûlée', false, true],
  ["ship's log", 'the ship’s log', false, true],
  ['写真', '夜景写真集', false, true],
  ['a.b', 'a+b', false, true],
])('looks for %j in %j (unfinished: %j)', (phrase, text, unfinished, found) => {
  expect(phraseTest(phrase, unfinished)?.(text)).toBe(found);
});

it('has nothing to look for without words', () => {
  expect(phraseTest('—', false)).toBeUndefined();
});
