import { findPrefix, findTerm, type TermTable, utf8 } from './term-table';

/** The words of one segment of one index. */
export interface Vocabulary {
  readonly terms: TermTable;
  /** Of lead, author and text: a word that stands only there may well be a misspelling of a title's. */
  readonly long: boolean;
  /** Whether any document has the term. */
  isLive(term: number): boolean;
  /** How many documents have it. */
  frequency(term: number): number;
}

export type Lexicon = readonly Vocabulary[];

/** A term that may be what a word of the query means. */
export interface Expansion {
  /** Place of its vocabulary in the lexicon. */
  readonly vocabulary: number;
  readonly term: number;
  /** 0 to 1. */
  readonly likeness: number;
  /** The word itself; or, while it is being typed, one that begins with it. */
  readonly asTyped?: boolean;
}

/** Where exactly this word stands. */
export function findExact(word: string, lexicon: Lexicon, likeness: number): Expansion[] {
  const key = utf8(word);
  return lexicon.flatMap(({ terms, isLive }, vocabulary) => {
    const term = findTerm(terms, key);
    return term >= 0 && isLive(term) ? [{ vocabulary, term, likeness }] : [];
  });
}

/** Whether a title, tag or category has a word that begins so. */
export function beginsShortWord(beginning: string, lexicon: Lexicon): boolean {
  const key = utf8(beginning);
  return lexicon.some(({ terms, long, isLive }) => {
    const { start, end } = long ? { start: 0, end: 0 } : findPrefix(terms, key);
    for (let term = start; term < end; term++) {
      if (isLive(term)) {
        return true;
      }
    }
    return false;
  });
}
