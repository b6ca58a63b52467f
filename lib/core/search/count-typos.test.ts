import { expect, it } from 'vitest';
import { countTypos } from './count-typos';

it.each([
  ['night', 'night', false, 0],
  ['nihgt', 'night', false, 1],
  ['nght', 'night', false, 1],
  ['nigght', 'night', false, 1],
  ['nugth', 'night', false, 2],
  ['erain', 'train', false, 1],
  ['cinmat', 'cinematic', false, 3],
  ['cinmat', 'cinematic', true, 1],
  ['cien', 'cinematic', true, 1],
  ['', 'night', false, 5],
  ['', 'night', true, 0],
])('counts the slips from %j to %j (unfinished: %j)', (typed, meant, unfinished, slips) => {
  expect(countTypos(typed, meant, unfinished)).toBe(slips);
});
