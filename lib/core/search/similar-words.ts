import Fuse from 'fuse.js/basic';

export interface SimilarWord {
  readonly word: string;
  /** fuse.js's own score: 0 is the word itself, 1 is nothing alike. */
  readonly distance: number;
}

/** Above this, fuse.js finds anything in everything. */
const MOST_LENIENT = 0.5;

/** The words that fuse.js takes for other spellings of this one, best first. */
export function similarWords(word: string, candidates: readonly string[], typos: number): SimilarWord[] {
  // fuse.js counts two swapped letters as two errors.
  const threshold = Math.min(MOST_LENIENT, (2 * typos) / word.length) + 0.01;
  const fuse = new Fuse(candidates, { threshold, distance: 20, includeScore: true });
  return fuse.search(word).map(({ item, score = 1 }) => ({ word: item, distance: score }));
}
