import type { LibraryScope } from './library-messages';

/** How the library page shows its prompts. */
export interface LibraryView {
  readonly layout: (typeof LAYOUTS)[number];
  readonly sort: LibraryScope['sort'];
}

const LAYOUTS = ['grid', 'list'] as const;
export const LIBRARY_ORDERS = ['title', 'created', 'updated', 'used'] as const;

/** What is not known in it becomes the default. */
export function parseLibraryView(stored: unknown): LibraryView {
  const { layout, sort } = Object(stored) as { readonly layout: unknown; readonly sort: unknown }; // Any object has keys.
  return {
    layout: LAYOUTS.find((known) => known === layout) ?? 'grid',
    sort: LIBRARY_ORDERS.find((known) => known === sort) ?? 'updated',
  };
}
