import { describe, expect, it } from 'vitest';
import type { Prompt } from '../prompt';
import { variablesOf } from '../template/variables-of';
import { checkPrompt } from './check-prompt';

const sentence = 'A paper lighthouse stands on a cliff of torn blue card while rain made of thread falls across it. ';
const place = { category: 'nature', slug: 'paper-lighthouse' };

function prompt(change: Partial<Prompt> = {}): Prompt {
  const text = change.text ?? sentence.repeat(5);
  return {
    id: 'nature/paper-lighthouse',
    title: 'Paper Lighthouse',
    category: 'nature',
    tags: ['paper-craft', 'fog'],
    author: 'Prompt Palette',
    authorUrl: '',
    sourceUrl: '',
    preview: '',
    lead: 'A lighthouse cut from paper.',
    negative: '',
    aspect: '',
    needsImage: 'none',
    variables: variablesOf(text),
    ...change,
    text,
  };
}

const blank = (attributes: string) => prompt({ text: `${sentence.repeat(4)} {argument ${attributes}} ${sentence}` });

describe('checkPrompt', () => {
  it.each([
    ['a plain prompt', prompt()],
    ['a style that begins with its slot', prompt({ text: `{prompt}, cut from paper. ${sentence.repeat(5)}` })],
    ['JSON of 1,900 characters', prompt({ text: JSON.stringify({ scene: 'paper '.repeat(310) }) })],
    ['a default among its options', blank('name="hue" default="teal" options="teal, rust"')],
    ['a fitting article', prompt({ text: `${sentence.repeat(5)} An {argument name="x" default="orange kite"}.` })],
    [
      'words that only hold a forbidden one',
      prompt({ text: `${sentence.repeat(5)} Pineapples, the Fordham bridge, cherries.` }),
    ],
    [
      'an innocent phrase',
      prompt({ category: 'fashion', text: `${sentence.repeat(5)} Baby's breath and kid leather.` }),
    ],
  ])('accepts %s', (_, given) => {
    expect(checkPrompt(given, { ...place, category: given.category })).toEqual([]);
  });

  it.each([
    ['an unknown category', prompt({ category: 'misc' }), /is no category/],
    ['a category that is not the folder', prompt({ category: 'animals' }), /is not the folder/],
    ['an unknown tag', prompt({ tags: ['fog', 'awesome'] }), /"awesome" is no tag/],
    ['a single tag', prompt({ tags: ['fog'] }), /1 tags/],
    ['no lead', prompt({ lead: '' }), /lead is missing/],
    ['a lead like a paragraph', prompt({ lead: 'a'.repeat(201) }), /at most 200/],
    ['too few words', prompt({ text: 'paper '.repeat(59) }), /59 words/],
    ['too many words', prompt({ text: 'a b '.repeat(111) }), /222 words/],
    ['too few characters', prompt({ text: 'a '.repeat(100) }), /350 to 1400/],
    ['too many characters', prompt({ text: `${sentence.repeat(5)}${'x'.repeat(1000)}` }), /350 to 1400/],
    ['a variable without default', blank('name="x"'), /has no default/],
    ['a default that is no option', blank('name="x" default="a" options="b, c"'), /not among its options/],
    ['a single option', blank('name="x" default="a" options="a"'), /has one option/],
    ['a broken blank', blank('name="x" default=oops'), /blank is broken/],
    ['a default with a space at its end', blank('name="x" default="a "'), /white space/],
    [
      'a clash of article and default',
      prompt({ text: `${sentence.repeat(5)} A {argument name="x" default="orange kite"}.` }),
      /"a orange"/,
    ],
    [
      'JSON that a default breaks',
      prompt({ text: `{"a": {argument name="x" default="b"} c${sentence.repeat(5)}"}` }),
      /looks like JSON/,
    ],
    ['a brand in small letters', prompt({ text: `${sentence.repeat(5)} shot on a leica` }), /belongs to somebody/],
    ['an artist in a default', blank('name="x" default="Hokusai"'), /belongs to somebody/],
    ['a franchise in the title', prompt({ title: 'Star Wars Poster' }), /belongs to somebody/],
    ['an empty word', prompt({ text: `${sentence.repeat(5)} Ultra-detailed.` }), /shows nothing/],
    [
      'a child in a portrait',
      prompt({ category: 'portraits', text: `${sentence.repeat(5)} A young girl.` }),
      /are adults/,
    ],
    ['unfit wording', prompt({ lead: 'A sexy lighthouse.' }), /all ages/],
  ] as const)('refuses %s', (_, given, message) => {
    const found = checkPrompt(given, place).map((issue) => issue.message);
    expect(found.join('\n')).toMatch(message);
  });

  it('lets a child appear where people are not the subject', () => {
    const text = `${sentence.repeat(5)} A child flies a kite.`;
    expect(checkPrompt(prompt({ category: 'illustration', text }), { ...place, category: 'illustration' })).toEqual([]);
  });
});
