import { describe, expect, it } from 'vitest';
import type { Prompt } from '../prompt';
import { checkLikeness } from './check-likeness';

const prompt = (id: string, text: string, title = id): Prompt => ({
  id,
  title,
  category: '',
  tags: [],
  author: '',
  authorUrl: '',
  sourceUrl: '',
  preview: '',
  lead: '',
  text,
  negative: '',
  aspect: '',
  needsImage: 'none',
  variables: [],
});

/** Words that no other text has. */
const own = (id: string, count: number) => Array.from({ length: count }, (_, index) => `${id}${index}`).join(' ');

describe('checkLikeness', () => {
  it('accepts prompts that share few words', () => {
    const texts = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      prompt(id, `${own(id, 40)} with soft light from the left ${own(`${id}x`, 40)}`),
    );
    expect(checkLikeness(texts.slice(0, 4))).toEqual([]);
  });

  it('finds a pair that shares a sixth of its phrases, blanks filled and case aside', () => {
    const shared = own('shared', 24);
    const blank = shared.replace('shared3', '{argument name="x" default="Shared3"}');
    const alike = checkLikeness([prompt('a', `${own('a', 50)} ${shared}`), prompt('b', `${own('b', 50)} ${blank}`)]);
    expect(alike.map(({ id, message }) => [id, message])).toEqual([
      ['b', 'Shares 17 % of its phrases with a: write it anew.'],
    ]);
  });

  it('finds an opening that four prompts share', () => {
    const texts = ['a', 'b', 'c', 'd'].map((id) => prompt(id, `Draw a quiet winter harbor, ${own(id, 40)}`));
    expect(checkLikeness(texts.slice(0, 3))).toEqual([]);
    expect(checkLikeness(texts).map(({ message }) => message)).toEqual([
      '"draw a quiet winter harbor" opens 4 prompts, at most 3 may share it: b, c, d.',
    ]);
  });

  it('finds a phrase of six words that stands in five prompts', () => {
    const texts = ['a', 'b', 'c', 'd', 'e'].map((id) => prompt(id, `${own(id, 60)} no text and no watermark anywhere`));
    expect(checkLikeness(texts.slice(0, 4))).toEqual([]);
    expect(checkLikeness(texts).map(({ message }) => message)).toEqual([
      '"no text and no watermark anywhere" stands in 5 prompts, at most 4 may share it: b, c, d, e.',
    ]);
  });

  it('finds two of one title', () => {
    expect(checkLikeness([prompt('a', own('a', 9), 'Fox'), prompt('b', own('b', 9), 'fox')])).toEqual([
      { id: 'b', message: 'a has the same title: find another one.' },
    ]);
  });
});
