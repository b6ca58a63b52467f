import { report } from '@/lib/shared/report';
import { hashOf, type LibraryRoute } from '../library/library-route';
import { type Route, routeHash } from '../shell/route';

/** Opens the library page at one of its places, in a tab of its own. */
export function openLibrary(place: LibraryRoute | Extract<Route, { area: 'settings' }>): void {
  const hash = 'area' in place ? routeHash(place) : hashOf(place);
  browser.tabs.create({ url: browser.runtime.getURL(`/library.html${hash}`) }).catch(report);
}
