import { expect, it } from 'vitest';
import { hasWords } from './has-words';

it.each([
  ['Copy link to source', '', true],
  ['Copy link to source', 'link co', true],
  ['Copy link to source', 'LINK  copy ', true],
  ['Copy link to source', 'link box', false],
  ['Einfügen', 'einfug', true],
  ['プロンプトを挿入', '挿入', true],
])('finds in “%s” what is typed as “%s”: %s', (text, typed, expected) => {
  expect(hasWords(text, typed)).toBe(expected);
});
