import type { CatalogEntry } from '@/lib/core/catalog/read-catalog';
import type { KnownValues } from '@/lib/core/search/complete-query';
import { createSearch } from '@/lib/core/search/create-search';
import { markMatches } from '@/lib/core/search/mark-matches';
import { viewIndex } from '@/lib/core/search/view-index';
import { frecency, recentIds } from '@/lib/core/usage';
import type { CategoryCount, ListedPrompt, PromptList, Section } from '@/lib/shared/prompt-list';
import { loadEntries, loadIndexBytes, loadTextOf } from './catalog';
import { type Library, readLibrary } from './library';
import { once } from './once';

const MOST_RECENT = 8;

const loadSearch = once(async () => {
  const [bytes, textOf] = await Promise.all([loadIndexBytes(), loadTextOf()]);
  const index = viewIndex(new Uint8Array(bytes));
  if (!index.ok) throw new Error(`The catalog's index cannot be read: ${index.reason}.`);
  return { ...createSearch([index.index], textOf), textOf };
});

/** The best prompts for a query, at most `limit`; for an empty one favourites, then recents, then the catalog. */
export async function searchPrompts(query: string, limit: number): Promise<PromptList> {
  const [entries, library] = await Promise.all([loadEntries(), readLibrary()]);
  if (query.trim() === '') return shelf(entries, library, limit);

  const { search, textOf } = await loadSearch();
  const now = Date.now();
  const favourites = new Set(library.favourites);
  const found = search(query, {
    limit,
    frecency: (id) => frecency(library.usage[id], now),
    isFavourite: (id) => favourites.has(id),
  });
  const prompts = found.hits.flatMap(({ id, close }) => {
    const section: Section = close ? 'close' : 'hits';
    const entry = entries.get(id);
    if (!entry) return [];
    const marks = markMatches(query, { title: entry.meta.title, tags: entry.meta.tags, text: textOf(id) ?? '' });
    return { ...entry, favourite: favourites.has(id), section, marks };
  });
  return { prompts, total: found.total, categories: [] };
}

/** The prompts of a category ('' for all) in the catalog's order, or the favourites among them. */
export async function browsePrompts(category: string, onlyFavourites: boolean): Promise<PromptList> {
  const [entries, library] = await Promise.all([loadEntries(), readLibrary()]);
  const favourites = new Set(library.favourites);
  const prompts = [...entries.values()]
    .filter(({ meta }) => category === '' || meta.category === category)
    .filter(({ meta }) => !onlyFavourites || favourites.has(meta.id))
    .map((entry) => listed(entry, 'catalog', favourites));
  return { prompts, total: prompts.length, categories: countCategories(entries.values()) };
}

/** The tags, categories and authors that there are, the most used first. */
export async function knownValues(): Promise<KnownValues> {
  const metas = [...(await loadEntries()).values()].map(({ meta }) => meta);
  return {
    tags: byFrequency(metas.flatMap(({ tags }) => tags)),
    categories: byFrequency(metas.map(({ category }) => category)),
    authors: byFrequency(metas.map(({ author }) => author).filter((author) => author !== '')),
  };
}

function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

function shelf(entries: ReadonlyMap<string, CatalogEntry>, library: Library, limit: number): PromptList {
  const favourites = new Set(library.favourites);
  const prompts = new Map<string, ListedPrompt>();
  const add = (ids: Iterable<string>, section: Section) => {
    for (const id of ids) {
      const entry = entries.get(id);
      if (entry && !prompts.has(id)) prompts.set(id, listed(entry, section, favourites));
    }
  };
  add(library.favourites, 'favourites');
  add(recentIds(library.usage, MOST_RECENT), 'recent');
  add(entries.keys(), 'catalog');
  return { prompts: [...prompts.values()].slice(0, limit), total: prompts.size, categories: [] };
}

function listed(entry: CatalogEntry, section: Section, favourites: ReadonlySet<string>): ListedPrompt {
  return { ...entry, section, favourite: favourites.has(entry.meta.id), marks: undefined };
}

function countCategories(entries: Iterable<CatalogEntry>): CategoryCount[] {
  const counts = new Map<string, number>();
  for (const { meta } of entries) counts.set(meta.category, (counts.get(meta.category) ?? 0) + 1);
  return [...counts].map(([category, count]) => ({ category, count }));
}
