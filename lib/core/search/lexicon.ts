import { findTerm, type TermTable, utf8 } from './term-table';

/** The words of one segment of one index. */
export interface Vocabulary {
  readonly terms: TermTable;
  /** Of lead, author and text: a word that stands only there may well be a misspelling of a title's. */
  readonly long: boolean;
  /** In how many documents the term stands. */
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
  return lexicon.flatMap(({ terms, frequency }, vocabulary) => {
    const term = findTerm(terms, key);
    return term >= 0 && frequency(term) > 0 ? [{ vocabulary, term, likeness }] : [];
  });
}
