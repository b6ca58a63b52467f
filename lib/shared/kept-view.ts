import { parseEntry } from '@/lib/core/catalog/read-catalog';
import { parseList, parseText } from '@/lib/core/parse-list';
import { parseRecord } from '@/lib/core/parse-record';
import type { ListedPrompt } from './prompt-list';
import { parseShelf, type Shelf } from './shelf';

/** What a view had when it was last open, and what it needs to draw that at once, before the worker is awake. */
export interface KeptView {
  readonly query: string;
  readonly shelf: Shelf;
  readonly tag: string;
  /** The id of the prompt whose detail view was open; '' for none. */
  readonly open: string;
  /** The ids of the prompts that were combined. */
  readonly stack: readonly string[];
  /** Pixels from the top of the grid. */
  readonly scrollTop: number;
  /** Of the whole grid. */
  readonly ids: readonly string[];
  /** What was in view or combined, and the covers of it by id. */
  readonly items: readonly ListedPrompt[];
  readonly covers: Readonly<Record<string, string>>;
}

/** undefined for what is no view. */
export function parseKeptView(stored: unknown): KeptView | undefined {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const { query, shelf, tag, open, stack, scrollTop, ids, items, covers } = stored as Readonly<Record<string, unknown>>; // Any object has keys.
  return {
    query: parseText(query) ?? '',
    tag: parseText(tag) ?? '',
    open: parseText(open) ?? '',
    stack: parseList(stack, parseText),
    scrollTop: typeof scrollTop === 'number' && scrollTop > 0 ? scrollTop : 0,
    shelf: parseShelf(shelf),
    ids: [...new Set(parseList(ids, parseText))],
    items: parseList(items, parseListed),
    covers: parseRecord(covers, parseCover),
  };
}

/** Without the marks of the query, which are there again with the first answer. */
function parseListed(item: unknown): ListedPrompt | undefined {
  const entry = parseEntry(item);
  const { favourite, picture } = Object(item) as { readonly favourite: unknown; readonly picture: unknown }; // Any object has keys.
  return (
    entry && {
      ...entry,
      picture: parseText(picture) ?? '',
      remote: '',
      favourite: favourite === true,
      section: 'catalog',
      marks: undefined,
    }
  );
}

/** Half a character cannot be written in an address, and there is nothing but addresses that a cover is shown by. */
function parseCover(cover: unknown): string | undefined {
  return typeof cover === 'string' && !/\p{Surrogate}/u.test(cover) ? cover : undefined;
}
