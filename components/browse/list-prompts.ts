import { countNames } from '@/lib/core/library/select-in-scope';
import { ask } from '@/lib/shared/ask';
import type { LibraryRow, NamedCount } from '@/lib/shared/library-messages';
import type { ListedPrompt } from '@/lib/shared/prompt-list';
import { ALL, queryIn, type Shelf, scopeOf } from '@/lib/shared/shelf';

/** What the first screen needs; the rest is fetched when it comes into view. */
const FIRST_ROWS = 24;
const MOST_HITS = 200;

interface Shown {
  readonly ids: readonly string[];
  readonly items: Readonly<Record<string, ListedPrompt>>;
  readonly isClose: boolean;
  readonly categories: readonly NamedCount[];
  readonly tags: readonly NamedCount[];
}

interface Wanted {
  readonly query: string;
  readonly shelf: Shelf;
  readonly tag: string;
}

/** What a shelf or a search shows, with what it can be narrowed to, and what is known of the first of it. */
export async function listPrompts({ query, shelf, tag }: Wanted): Promise<Shown> {
  const [list, all, hits] = await Promise.all([
    ask('listLibrary', scopeOf(shelf, tag)),
    // A pack's list knows its own categories only.
    shelf.kind === 'own' ? ask('listLibrary', scopeOf(ALL, '')) : undefined,
    query.trim() === ''
      ? undefined
      : ask('search', { query: queryIn(shelf, tag, query), limit: MOST_HITS, whole: true }),
  ]);
  const { categories } = all ?? list;
  if (hits) {
    const tags = countNames(hits.prompts.flatMap(({ meta }) => meta.tags));
    const items = Object.fromEntries(hits.prompts.map((item) => [item.meta.id, item]));
    return { ids: Object.keys(items), items, isClose: hits.prompts[0]?.section === 'close', categories, tags };
  }
  const rows = await ask('getLibraryRows', { ids: list.ids.slice(0, FIRST_ROWS) });
  const used = rows.filter(({ usedAt }) => usedAt > 0).length;
  // The last used come first; what was never used is none of them.
  const ids = shelf.kind === 'recent' ? list.ids.slice(0, used) : list.ids;
  return { ids, items: byId(rows), isClose: false, categories, tags: list.listedTags };
}

/** What is known of these prompts, by id; those that are gone are left out. */
export async function readItems(ids: readonly string[]): Promise<Readonly<Record<string, ListedPrompt>>> {
  return byId(await ask('getLibraryRows', { ids }));
}

function byId(rows: readonly LibraryRow[]): Record<string, ListedPrompt> {
  return Object.fromEntries(
    rows.map(({ meta, cover, picture, remote, favourite }) => [
      meta.id,
      { meta, cover, picture, remote, favourite, section: 'catalog', marks: undefined } as const,
    ]),
  );
}
