import { expect, it } from 'vitest';
import { moveInGrid } from './move-in-grid';

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 4, 4],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 1, 3],
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 1],
  ['ArrowUp', 1, 'out'],
  ['Home', 3, 0],
  ['End', 0, 4],
  ['a', 0, undefined],
])('%s goes from tile %i of five in two columns to %s', (key, from, to) => {
  expect(moveInGrid(key, from, 5, 2)).toBe(to);
});

it.each([
  ['ArrowLeft', 0, 1],
  ['ArrowRight', 0, 0],
  ['ArrowDown', 1, 3],
])('%s goes from tile %i of a grid that fills from the right to %s', (key, from, to) => {
  expect(moveInGrid(key, from, 5, 2, true)).toBe(to);
});
