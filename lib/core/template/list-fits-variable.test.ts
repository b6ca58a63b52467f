import { expect, it } from 'vitest';
import { listFitsVariable } from './list-fits-variable';

it.each([
  ['color', 'Color', true],
  ['colors', 'color', true],
  ['people/hair_color', 'Hair  color', true],
  ['hair-colors', 'hair color', true],
  ['color', 'hair color', false],
  ['hair color', 'color', false],
  ['', '', false],
  ['x/', ' ', false],
])('knows whether the list %j has words for %j', (list, variable, expected) => {
  expect(listFitsVariable(list, variable)).toBe(expected);
});
