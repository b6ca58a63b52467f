import type { LibraryScope } from '@/lib/shared/library-messages';

/** Everything that is enabled, the last changed first. */
export const WHOLE_LIBRARY: LibraryScope = {
  pack: '',
  category: '',
  tag: '',
  favourites: false,
  bin: false,
  query: '',
  sort: 'updated',
};

/** Another shelf of the same library; how it is sorted stays. */
export function toShelf({ sort }: LibraryScope, shelf: Partial<LibraryScope>): LibraryScope {
  return { ...WHOLE_LIBRARY, sort, ...shelf };
}

/** Whether this is the shelf that is shown, whatever is searched on it. */
export function isShelf(scope: LibraryScope, shelf: Partial<LibraryScope>): boolean {
  const wanted = { ...WHOLE_LIBRARY, ...shelf };
  return (['pack', 'category', 'tag', 'favourites', 'bin'] as const).every((key) => scope[key] === wanted[key]);
}
