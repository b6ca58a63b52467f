import { expect, it } from 'vitest';
import { plainText } from './plain-text';

it.each([
  ['A {argument name="place" default="quiet harbor"} at dawn', ['A', 'place', 'quiet', 'harbor', 'at', 'dawn']],
  [
    String.raw`{"subject": "{argument name=\"hero\" default=\"a fox\" options=\"a fox, an owl\"}"}`,
    ['subject', 'hero', 'a', 'fox', 'a', 'fox', 'an', 'owl'],
  ],
  ['an argument by default', ['an', 'argument', 'by', 'default']],
])('keeps the words of %j that a reader sees', (text, words) => {
  expect(plainText(text).match(/\w+/g)).toEqual(words);
});
