import { expect, it } from 'vitest';
import { buildIndex } from './build-index';
import { withoutDocuments } from './change-indexes';
import { createCollection } from './collection';
import { createGlossary } from './glossary';
import { listKnownValues } from './list-known-values';
import { type SearchIndex, viewIndex } from './view-index';

function index(...prompts: { id: string; tags: string[]; category?: string; author?: string }[]): SearchIndex {
  const empty = { title: '', category: '', author: '', lead: '', text: '' };
  const view = viewIndex(buildIndex(prompts.map((prompt) => ({ ...empty, ...prompt }))));
  if (!view.ok) throw new Error(view.reason);
  return view.index;
}

it('lists what the prompts of all indexes have, as most of them write it, the most used first', () => {
  const first = index(
    { id: 'a', tags: ['fog', 'Golden Hour'], category: 'portraits', author: 'Ann Lee' },
    { id: 'b', tags: ['golden-hour'], category: 'portraits', author: '' },
    { id: 'c', tags: ['golden-hour', ' ', '#'], category: 'food', author: 'Ann Lee' },
  );
  const second = index({ id: 'd', tags: ['fog', 'neon', 'golden-hour'], category: 'food', author: 'Bo' });
  expect(listKnownValues(createCollection([first, second]))).toEqual({
    tags: ['golden-hour', 'fog', 'neon'],
    categories: ['food', 'portraits'],
    authors: ['Ann Lee', 'Bo'],
    translated: { tags: [], categories: [] },
  });
});

it('lists what another language calls them, as operators are written, where that is another word', () => {
  const glossary = createGlossary(
    [
      { facet: '#golden-hour', name: 'Goldene Stunde' },
      { facet: '#neon', name: 'Neon' },
      { facet: '#fog', name: 'Nebel' },
      { facet: 'in:food-drink', name: 'Essen & Getränke' },
    ],
    '',
  );
  const all = index({ id: 'a', tags: ['neon', 'Golden Hour', 'mine'], category: 'food-drink' });
  expect(listKnownValues(createCollection([all]), glossary).translated).toEqual({
    tags: ['goldene-stunde'],
    categories: ['essen-getränke'],
  });
});

it('does not list what only deleted prompts had', () => {
  const all = index({ id: 'a', tags: ['fog'] }, { id: 'b', tags: ['neon'] });
  expect(listKnownValues(createCollection([withoutDocuments(all, ['a'])])).tags).toEqual(['neon']);
});
