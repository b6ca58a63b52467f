import { expect, it } from 'vitest';
import { DEFAULT_APPEARANCE, parseAppearance } from './appearance';

it.each([
  [
    { theme: 'dark', accent: 'teal' },
    { theme: 'dark', accent: 'teal' },
  ],
  [
    { theme: 'sepia', accent: 'teal' },
    { theme: 'system', accent: 'teal' },
  ],
  [
    { theme: 'light', accent: 'x"]{}' },
    { theme: 'light', accent: 'vermilion' },
  ],
  [undefined, DEFAULT_APPEARANCE],
  ['dark', DEFAULT_APPEARANCE],
])('reads %j', (stored, appearance) => {
  expect(parseAppearance(stored)).toEqual(appearance);
});
