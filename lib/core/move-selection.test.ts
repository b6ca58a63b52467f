import { expect, it } from 'vitest';
import { moveSelection } from './move-selection';

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 9, 0],
  ['ArrowUp', 0, 9],
  ['ArrowUp', 5, 4],
  ['ArrowDown', -1, 0],
  ['ArrowUp', -1, 9],
  ['PageDown', 2, 6],
  ['PageDown', 8, 9],
  ['PageUp', 6, 2],
  ['PageUp', 1, 0],
  ['Home', 7, 0],
  ['End', 2, 9],
  ['a', 2, undefined],
  ['constructor', 2, undefined],
])('%s takes row %i of ten to %s', (key, from, to) => {
  expect(moveSelection(key, from, 10, 4)).toBe(to);
});

it('moves nothing in an empty list', () => {
  expect(moveSelection('ArrowDown', 0, 0, 4)).toBeUndefined();
});
