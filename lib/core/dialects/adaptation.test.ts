import { expect, it } from 'vitest';
import { parseAdaptationIds } from './adaptation';

it.each([
  [
    ['one-line', 'dashes', 'one-line'],
    ['one-line', 'dashes'],
  ],
  [['one-line', 'plain-weights', 'toString', 3, null, {}], ['one-line']],
  [{ 0: 'one-line', length: 1 }, []],
  ['one-line', []],
  [undefined, []],
])('reads %j from storage', (stored, expected) => {
  expect([...parseAdaptationIds(stored)].sort()).toEqual(expected.sort());
});
