import { expect, it } from 'vitest';
import { NO_CHOICES, parseChoices, toggleChoice } from './choices';

it.each([
  [{ off: ['one-line', 'dashes', 'one-line'], on: ['plain-weights'] }, ['one-line', 'dashes'], ['plain-weights']],
  [{ off: ['one-line', 'plain-weights', 'toString', 3, null, {}] }, ['one-line'], []],
  [{ off: { 0: 'one-line', length: 1 }, on: 'plain-weights' }, [], []],
  [['one-line'], [], []],
  ['one-line', [], []],
  [undefined, [], []],
])('reads %j from storage', (stored, off, on) => {
  expect(parseChoices(stored)).toEqual({ off, on });
});

it('switches one and switches it back', () => {
  const both = toggleChoice(toggleChoice(NO_CHOICES, 'dashes'), 'one-line');
  expect(both).toEqual({ off: ['one-line', 'dashes'], on: [] });
  expect(toggleChoice(both, 'plain-weights')).toEqual({ off: ['one-line', 'dashes'], on: ['plain-weights'] });
  expect(toggleChoice(toggleChoice(both, 'dashes'), 'one-line')).toEqual(NO_CHOICES);
});
