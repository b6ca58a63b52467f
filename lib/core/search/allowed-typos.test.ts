import { expect, it } from 'vitest';
import { allowedTypos } from './allowed-typos';

it.each([
  ['night', 'nihgt', 1],
  ['logo', 'lgo', 1],
  ['fox', 'fxo', 0],
  ['portrait', 'potrit', 2],
  ['watercolor', 'watrecolro', 2],
  ['watercolor', 'wter', 1],
  ['train', 'erain', 1],
])('forgives in %j, typed as %j, %i', (meant, typed, typos) => {
  expect(allowedTypos(typed.length, meant.length)).toBe(typos);
});
