import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../dialects/choices';
import type { Prompt } from '../prompt';
import { variablesOf } from '../template/variables-of';
import { finishPrompt, isWrapping } from './finish-prompt';

function prompt(text: string, more: Partial<Prompt> = {}): Prompt {
  const empty = {
    id: 'a/b',
    title: '',
    category: 'a',
    tags: [],
    author: '',
    authorUrl: '',
    sourceUrl: '',
    preview: '',
  };
  return {
    ...empty,
    ...{ lead: '', text, negative: '', aspect: '', needsImage: 'none', variables: variablesOf(text) },
    ...more,
  };
}

const plain = { values: {}, dialect: 'chat', choices: NO_CHOICES, draft: '' } as const;
const fox = prompt('A {argument name="color" default="red"} fox', { aspect: '2:3', negative: 'text' });
const oil = prompt('An oil of {prompt}, {argument name="color"} frame', { aspect: '1:1', negative: 'text' });
const ink = prompt('Ink of {prompt}.', { negative: '{argument name="color"} noise', needsImage: 'optional' });

describe('finishPrompt', () => {
  it.each([
    ['one prompt', [fox], {}, 'A red fox'],
    ['a value in every part that has its blank', [fox, oil], { color: 'blue' }, 'An oil of A blue fox, blue frame'],
    ['each part with its own default', [fox, oil], {}, 'An oil of A red fox, {argument name="color"} frame'],
    ['nothing', [], {}, ''],
  ])('fills and combines %s', (_, parts, values, expected) => {
    expect(finishPrompt(parts, { ...plain, values }).text).toBe(expected);
  });

  it('adapts the whole to the site, with the aspect of what is shown and all that is negative', () => {
    const finished = finishPrompt([oil, fox, ink], { ...plain, dialect: 'midjourney', values: { Color: 'blue' } });
    expect(finished.text).toBe('Ink of An oil of A blue fox, blue frame. --ar 2:3');
    expect(finished.negative).toBe('text, blue noise');
    expect(finished.needsImage).toBe('optional');
    expect(finished.spans.map(({ start, end }) => finished.text.slice(start, end))).toEqual(['blue', 'blue']);
  });

  it('leaves out what the user has switched off, and takes what was switched on', () => {
    const choices = { off: ['aspect-parameter'], on: ['no-parameter'] } as const;
    expect(finishPrompt([fox], { ...plain, dialect: 'midjourney', choices }).text).toBe('A red fox --no text');
  });

  it('puts styles alone around the draft, and adapts the draft with them', () => {
    const { text } = finishPrompt([oil, ink], { ...plain, dialect: 'midjourney', draft: 'a hare\n--ar 4:5 ' });
    expect(text).toBe('Ink of An oil of a hare, {argument name="color"} frame. --ar 4:5');
  });

  it('leaves the draft alone where there is a subject', () => {
    expect(finishPrompt([fox, oil], { ...plain, draft: 'a hare' }).text).not.toContain('hare');
  });
});

it.each([
  [[oil], true],
  [[oil, ink], true],
  [[oil, fox], false],
  [[fox], false],
  [[], false],
])('knows whether it goes around a draft', (parts, expected) => {
  expect(isWrapping(parts)).toBe(expected);
});
