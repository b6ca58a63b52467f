import { expect, it } from 'vitest';
import { latinKey } from './latin-key';

it.each([
  ['d', 'KeyD', 'd'],
  ['D', 'KeyD', 'd'],
  ['q', 'KeyA', 'q'],
  ['в', 'KeyD', 'd'],
  ['+', 'BracketRight', '+'],
  ['Enter', 'NumpadEnter', 'enter'],
])('reads %s on %s as %s', (key, code, expected) => {
  expect(latinKey({ key, code })).toBe(expected);
});
