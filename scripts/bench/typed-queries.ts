import type { SearchDocument } from '../../lib/core/search/search-document';
import { misspell } from './misspell';
import { seededRandom } from './seeded-random';

/** Queries of one to five words, as people type them; every fourth has a typo. */
export function typedQueries(documents: readonly SearchDocument[], count: number, seed: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, number) => {
    const { title, tags, text } = random.pick(documents);
    const sources = [title, title, tags.join(' '), text];
    const words = (
      random
        .pick(sources)
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? ['light']
    ).filter((word) => word.length < 20);
    const query = random.shuffle(words).slice(0, 1 + random.below(5));
    if (number % 4 === 0) {
      const at = random.below(query.length);
      const word = query[at] ?? '';
      query[at] = word.length < 4 ? word : misspell(word, random.pick(['insert', 'delete', 'swap', 'replace']), random);
    }
    return query.join(' ');
  });
}

/** What stands in the search box after each key press. */
export function keyPresses(query: string): string[] {
  return Array.from(query, (_, last) => query.slice(0, last + 1));
}
