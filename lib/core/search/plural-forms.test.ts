import { expect, it } from 'vitest';
import { pluralForms } from './plural-forms';

it.each([
  ['portraits', ['portrait']],
  ['cities', ['city']],
  ['city', ['cities']],
  ['boxes', ['box', 'boxe']],
  ['brushes', ['brush', 'brushe']],
  ['glass', []],
  ['gas', []],
  ['neon', []],
])('gives the other number of %j', (word, forms) => {
  expect(pluralForms(word)).toEqual(forms);
});
