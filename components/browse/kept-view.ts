import type { ListedPrompt } from '@/lib/shared/prompt-list';
import { parseShelf, type Shelf } from './shelf';

/** What a view had when it was last open, and what it needs to draw that at once, before the worker is awake. */
export interface KeptView {
  readonly query: string;
  readonly shelf: Shelf;
  readonly tag: string;
  /** The id of the prompt whose detail view was open; '' for none. */
  readonly open: string;
  /** Pixels from the top of the grid. */
  readonly scrollTop: number;
  /** Of the whole grid. */
  readonly ids: readonly string[];
  /** What was in view, and the covers of it by id. */
  readonly items: readonly ListedPrompt[];
  readonly covers: Readonly<Record<string, string>>;
}

/** Reads what was kept. The extension itself wrote it in this session; an update may have changed its form since. */
export function parseKeptView(value: unknown): KeptView | undefined {
  const kept = Object(value) as Partial<Record<keyof KeptView, unknown>>;
  const { query, tag, open, scrollTop, ids, items, covers } = kept;
  if (typeof query !== 'string' || typeof tag !== 'string' || typeof open !== 'string') return undefined;
  if (typeof scrollTop !== 'number' || !Array.isArray(ids) || !Array.isArray(items)) return undefined;
  if (!items.every(isListed)) return undefined;
  return {
    query,
    tag,
    open,
    scrollTop,
    shelf: parseShelf(kept.shelf),
    ids: ids.filter((id) => typeof id === 'string'),
    items,
    covers: Object.fromEntries(
      Object.entries(Object(covers)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}

function isListed(item: unknown): item is ListedPrompt {
  const { meta, cover } = Object(item) as Partial<ListedPrompt>;
  return typeof meta?.id === 'string' && Array.isArray(meta.tags) && Array.isArray(cover?.inks);
}
