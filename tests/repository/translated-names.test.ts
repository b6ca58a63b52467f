import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { categories } from '@/lib/core/catalog/categories';
import { tags } from '@/lib/core/catalog/tags';
import { LANGUAGES } from '@/lib/core/language/languages';
import { buildIndex } from '@/lib/core/search/build-index';
import { createSearch, type Search } from '@/lib/core/search/create-search';
import { FILLER_WORDS_IN } from '@/lib/core/search/filler-words';
import type { Glossary } from '@/lib/core/search/glossary';
import { viewIndex } from '@/lib/core/search/view-index';
import { languageItem } from '@/lib/shared/storage';

const locales = path.join(import.meta.dirname, '../../lib/shared/locales');
const others = LANGUAGES.filter(({ tag }) => tag !== 'en').map(({ tag, folder }) => ({ tag, folder }));

/** A prompt for each tag and each category, and for nothing else. */
const facets = [...tags.map((tag) => `#${tag}`), ...categories.map((category) => `in:${category}`)];
const nothing = { title: '', category: '', tags: [], author: '', lead: '', text: '' };
const view = viewIndex(
  buildIndex(
    facets.map((facet) =>
      facet.startsWith('#')
        ? { ...nothing, id: facet, tags: [facet.slice(1)] }
        : { ...nothing, id: facet, category: facet.slice(3) },
    ),
  ),
);

async function glossaryIn(tag: string, folder: string): Promise<Glossary | undefined> {
  const texts = generateChromeMessages(await parseMessagesFile(path.join(locales, `${folder}.yml`)));
  vi.stubGlobal('fetch', async () => Response.json(texts));
  await languageItem.setValue(tag);
  vi.resetModules();
  const { loadGlossary } = await import('@/lib/background/search/load-glossary');
  return loadGlossary();
}

it('has the words that a language puts around a name for languages that there are', () => {
  const known: readonly string[] = others.map(({ tag }) => tag);
  expect(Object.keys(FILLER_WORDS_IN).filter((tag) => !known.includes(tag))).toEqual([]);
});

it('needs no glossary in English, where every tag is called what it is', async () => {
  expect(await glossaryIn('en', 'en')).toBeUndefined();
  const keys = readFileSync(path.join(locales, 'en.yml'), 'utf8').match(/^tag:\n(?: {2}.*\n)*/m)?.[0];
  expect(keys?.trim().split('\n')).toHaveLength(tags.length + 1);
});

describe.each(others)('the names of tags and categories in $tag', ({ tag, folder }) => {
  let glossary: Glossary;
  let search: Search;

  beforeAll(async () => {
    const loaded = await glossaryIn(tag, folder);
    if (!loaded || !view.ok) throw new Error('There is nothing to search with.');
    glossary = loaded;
    search = createSearch([view.index], glossary);
  });

  const found = (query: string) => {
    const { hits, close } = search.search(query, { limit: facets.length });
    return close ? [] : hits.filter((hit) => !hit.close).map(({ id }) => id);
  };

  it('are all there, each once', () => {
    expect(glossary.names.map(({ facet }) => facet)).toEqual(facets);
    expect(glossary.names.filter(({ name }) => name === '')).toEqual([]);
    for (const operator of ['#', 'in:']) {
      const names = glossary.names.filter(({ facet }) => facet.startsWith(operator)).map(({ name }) => name);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it('find what they name', () => {
    expect(glossary.names.filter(({ facet, name }) => !found(name).includes(facet))).toEqual([]);
  });

  it('find nothing else behind their operators, as completion writes them', () => {
    const { translated } = search.knownValues();
    const written = [
      ...translated.tags.map((name) => `#${name}`),
      ...translated.categories.map((name) => `in:${name}`),
    ];
    expect(written.length).toBeGreaterThan(facets.length / 2);
    expect(written.filter((query) => found(`${query} `).length !== 1)).toEqual([]);
  });
});
