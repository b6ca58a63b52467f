import { expect, it } from 'vitest';
import { describeSuggestion } from './describe-suggestion';

it.each([
  [{ title: 'Neon Fox', lead: 'A fox.', marks: [[0, 4]] }, '<match>Neon</match> Fox <dim>A fox.</dim>'],
  [
    { title: 'Salt & <Pepper>', lead: "It's", marks: [[7, 8]] },
    'Salt &amp; <match>&lt;</match>Pepper&gt; <dim>It&apos;s</dim>',
  ],
  [{ title: 'A\u0000B', lead: '', marks: [] }, 'AB <dim></dim>'],
] as const)('marks up %j', (suggestion, expected) => {
  expect(describeSuggestion(suggestion, true)).toBe(expected);
});

it('is plain where the browser knows no markup', () => {
  expect(describeSuggestion({ title: 'Salt & <Pepper>', lead: 'Two.', marks: [[0, 4]] }, false)).toBe(
    'Salt & <Pepper>: Two.',
  );
});
