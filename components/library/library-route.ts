import { useSyncExternalStore } from 'react';

/** What the library page shows, by the hash of its address. `id` is a prompt's, which may hold slashes. */
export type LibraryRoute =
  | { readonly view: 'list' | 'import' | 'packs' | 'backup' }
  /** `text` is what the new prompt begins with. */
  | { readonly view: 'new'; readonly text: string }
  | { readonly view: 'prompt' | 'edit'; readonly id: string };

/**
 * Reads `#/prompt/<id>`, `#/edit/<id>`, `#/new`, `#/new/<text>`, `#/import`, `#/packs` and `#/backup`; the same below
 * `#/prompts`, where an id may stand alone. Anything else is the list.
 */
export function parseRoute(hash: string): LibraryRoute {
  const path = hash.replace(/^#\/?/, '');
  const inside = /^prompts(?:\/(.*))?$/.exec(path);
  const [, view = '', rest = ''] = /^([a-z]+)(?:\/(.+))?$/.exec(inside ? (inside[1] ?? '') : path) ?? [];
  if (view === 'import' || view === 'packs' || view === 'backup') return { view };
  if (view === 'new') return { view, text: decoded(rest) };
  if ((view === 'prompt' || view === 'edit') && rest !== '') return { view, id: decoded(rest) };
  const id = decoded(inside?.[1] ?? '');
  return id.includes('/') ? { view: 'prompt', id } : { view: 'list' };
}

export function hashOf(route: LibraryRoute): string {
  if (route.view === 'list') return '#/';
  if ('id' in route) return `#/${route.view}/${route.id.split('/').map(encodeURIComponent).join('/')}`;
  return route.view === 'new' && route.text !== '' ? `#/new/${encodeURIComponent(route.text)}` : `#/${route.view}`;
}

/** Shows something else. With `replace` the way back leads past what was shown. */
export function goTo(route: LibraryRoute, replace = false): void {
  if (replace) {
    history.replaceState(null, '', hashOf(route));
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = hashOf(route);
}

export function useLibraryRoute(): LibraryRoute {
  const hash = useSyncExternalStore(
    (listener) => {
      addEventListener('hashchange', listener);
      return () => removeEventListener('hashchange', listener);
    },
    () => location.hash,
  );
  return parseRoute(hash);
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // An address that somebody typed.
    return id;
  }
}
