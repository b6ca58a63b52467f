import { OWN_PACK } from '@/lib/core/library/library-prompt';
import type { LibraryScope } from '@/lib/shared/library-messages';

/**
 * What the grid shows when nothing is searched: everything, the favourites, the last used, the user's own, or one
 * category's folder.
 */
export type Shelf =
  | { readonly kind: 'all' | 'favourites' | 'recent' | 'own' }
  | { readonly kind: 'category'; readonly category: string };

export const ALL: Shelf = { kind: 'all' };

/** What to list for a shelf, narrowed to a tag ('' for none). */
export function scopeOf(shelf: Shelf, tag: string): LibraryScope {
  return {
    pack: shelf.kind === 'own' ? OWN_PACK : '',
    category: shelf.kind === 'category' ? shelf.category : '',
    tag,
    favourites: shelf.kind === 'favourites',
    bin: false,
    query: '',
    sort: shelf.kind === 'recent' ? 'used' : 'title',
  };
}

/** The query that keeps a search to the shelf and the tag; the last used have no word for it, and all are searched. */
export function queryIn(shelf: Shelf, tag: string, query: string): string {
  const scopes = { all: '', recent: '', favourites: 'is:fav', own: 'is:mine' };
  const scope = shelf.kind === 'category' ? `in:${shelf.category}` : scopes[shelf.kind];
  return [scope, tag && `#${tag}`, query].filter(Boolean).join(' ');
}

/** Reads a shelf that was kept. */
export function parseShelf(value: unknown): Shelf {
  const { kind, category } = Object(value) as { readonly kind?: unknown; readonly category?: unknown };
  if (kind === 'favourites' || kind === 'recent' || kind === 'own') return { kind };
  return kind === 'category' && typeof category === 'string' ? { kind, category } : ALL;
}
