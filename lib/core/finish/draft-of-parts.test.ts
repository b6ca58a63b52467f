import { expect, it } from 'vitest';
import { NO_CHOICES } from '../dialects/choices';
import type { Prompt } from '../prompt';
import { variablesOf } from '../template/variables-of';
import { draftOfParts } from './draft-of-parts';
import { finishPrompt } from './finish-prompt';

function prompt(title: string, text: string, more: Partial<Prompt> = {}): Prompt {
  const empty = { author: 'x', authorUrl: '', sourceUrl: '', preview: '', lead: '', negative: '', aspect: '' };
  const shared = { id: `a/${title}`, category: 'animals', tags: ['photo'], needsImage: 'none' } as const;
  return { ...empty, ...shared, title, text, variables: variablesOf(text), ...more };
}

const fox = prompt('Fox', 'A {{color:red}} fox in {snow|mud}', { negative: 'text', aspect: '2:3' });
const oil = prompt('Oil', 'Oil of {prompt}, {argument name="light" default="dusk"}', {
  tags: ['oil', 'photo'],
  category: 'styles',
  needsImage: 'optional',
});

it('makes one prompt of several, with every blank still open', () => {
  const draft = draftOfParts([fox, oil]);
  expect(draft).toMatchObject({
    title: 'Fox + Oil',
    category: 'animals',
    tags: ['photo', 'oil'],
    negative: 'text',
    aspect: '2:3',
    needsImage: 'optional',
    author: '',
  });
  expect(draft.variables.map(({ name, default: fallback }) => [name, fallback])).toEqual([
    ['color', 'red'],
    ['snow / mud', 'snow'],
    ['light', 'dusk'],
  ]);
});

it('inserts what the combination would have inserted', () => {
  const how = { dialect: 'midjourney', choices: NO_CHOICES, draft: '' } as const;
  const saved = { ...draftOfParts([fox, oil]), id: '@own/1' };
  const given: readonly Record<string, string>[] = [{}, { color: 'blue', 'snow / mud': 'mud', light: 'noon' }];
  for (const values of given) {
    expect(finishPrompt([saved], { ...how, values }).text).toBe(finishPrompt([fox, oil], { ...how, values }).text);
  }
});
