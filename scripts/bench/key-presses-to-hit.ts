import type { SearchDocument } from '../../lib/core/search/search-document';
import type { FindIds } from './search-engines';
import { seededRandom } from './seeded-random';
import { keyPresses } from './typed-queries';

/** Of how many of its titles the mean is taken. */
const TITLES = 60;

/** How many letters of a title are typed, from its beginning, until it stands among the first five; on average. */
export function keyPressesToHit(find: FindIds, documents: readonly SearchDocument[]): number {
  const typed = seededRandom(404)
    .shuffle(documents)
    .slice(0, TITLES)
    .map(({ id, title }) => {
      const presses = keyPresses(title.toLowerCase());
      const hit = presses.findIndex((query) => find(query, 5).includes(id));
      return hit < 0 ? presses.length : hit + 1;
    });
  return typed.reduce((sum, count) => sum + count, 0) / typed.length;
}
