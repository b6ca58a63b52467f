import type { Search } from './create-search';
import type { Steps } from './steps';

/** One of each kind: a beginning, several words, a typo, two words joined, a phrase, operators. */
const QUERIES = ['p', 'night por', 'cinmatic nihgt', 'windowlight photo', '"soft light" -fog', '#night in:portraits'];

/**
 * Makes the first query of the user as fast as the later ones: a worker that was just started has yet to compile the code.
 * To be done after the first answer, when nobody waits; it takes some tens of milliseconds.
 */
export function* warmUp({ search }: Search): Steps<void> {
  for (const query of QUERIES) {
    search(query, { limit: 20 });
    yield;
  }
}
