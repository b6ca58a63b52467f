import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggestTitle } from './suggest-title';

it.each([
  ['the whole of a short text', 'A red fox at dusk.', 'A red fox at dusk'],
  ['the first line', '\n\n  Fog over the harbor\nMore of it.', 'Fog over the harbor'],
  [
    'whole words of a long one',
    'A thirty-second exposure of a car ferry that leaves a small harbor before anybody is awake',
    'A thirty-second exposure of a car ferry that leaves a small…',
  ],
  ['no marks of a heading', '## **Harbor** at `dawn`', 'Harbor at dawn'],
  ['no marks of a list', '- a fox', 'a fox'],
  ['no quotes before it', '"A fox"', 'A fox"'],
  ['a line with words in it', '---\n***\nA fox', 'A fox'],
  ['a text without spaces', '雨'.repeat(100), `${'雨'.repeat(60)}…`],
  ['whole characters', `${'a'.repeat(59)}🦊🦊`, `${'a'.repeat(59)}…`],
  ['the defaults of blanks', 'A {argument name="coat" default="red"} fox', 'A red fox'],
  ['a value of a JSON prompt', '{\n  "subject": "a red fox",\n  "light": "dusk"\n}', 'a red fox'],
  ['nothing for no words', ' --- \n!!', ''],
])('takes %s', (_, text, title) => {
  expect(suggestTitle(text)).toBe(title);
});

it('never gives more than 61 characters nor half of one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const title = suggestTitle(text);
      expect(title.length).toBeLessThanOrEqual(61);
      expect(title.isWellFormed()).toBe(true);
      expect(title).toBe(title.trim());
    }),
  );
});
