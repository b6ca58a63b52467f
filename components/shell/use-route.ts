import { useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './route';

/** The page's address is the route: it can be linked to, and the browser's Back goes back. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash));
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
