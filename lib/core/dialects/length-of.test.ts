import { expect, it } from 'vitest';
import { lengthOf } from './length-of';

it.each([
  ['abc', 3, { characters: 3, limit: 3, over: 0 }],
  ['abcd', 3, { characters: 4, limit: 3, over: 1 }],
  ['abcd', 0, { characters: 4, limit: 0, over: 0 }],
  ['🦊', 1, { characters: 2, limit: 1, over: 1 }],
])('counts %s against a limit of %i', (text, limit, expected) => {
  expect(lengthOf(text, limit)).toEqual(expected);
});
