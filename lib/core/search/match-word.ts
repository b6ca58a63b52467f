import { expandNeighbours } from './expand-neighbours';
import { expandWord } from './expand-word';
import type { Lexicon } from './lexicon';
import type { QueryWord } from './parse-query';
import { pluralForms } from './plural-forms';
import { compareBytes, packTerms, readTerm, utf8 } from './term-table';

/** For words of a row, how many characters of each to mark; `Infinity` for all. */
export type MatchedWords = ReadonlyMap<string, number>;

/** Below this, a repair or a synonym would rather puzzle than explain. */
const LEAST_LIKENESS = 0.2;

/**
 * Finds in one row (the folded words of a title, its tags and text) what a query found it by: what stands there as typed,
 * and only for words that do not, other spellings, repairs, joined and parted words, and synonyms.
 */
export function createWordMatcher(
  row: ReadonlySet<string>,
): (word: QueryWord, words: readonly QueryWord[]) => MatchedWords {
  let lexicon: Lexicon | undefined;
  return (word, words) => {
    const literal = matchLiteral(word.folded, row);
    if (literal.size > 0) {
      return literal;
    }
    lexicon ??= lexiconOf(row);
    const terms = lexicon[0]?.terms;
    const { expansions, parted } = expandWord(word, lexicon, true);
    const likely = [
      ...expansions,
      ...parted.flatMap(({ first, second }) => [...first, ...second]),
      ...expandNeighbours(word, words, lexicon),
    ].filter(({ likeness }) => likeness >= LEAST_LIKENESS);
    return new Map(terms ? likely.map(({ term }) => [readTerm(terms, term), Number.POSITIVE_INFINITY]) : []);
  };
}

function matchLiteral(word: string, row: ReadonlySet<string>): MatchedWords {
  const matched = new Map<string, number>();
  for (const other of row) {
    if (other.startsWith(word)) {
      matched.set(other, other === word ? Number.POSITIVE_INFINITY : word.length);
    }
  }
  for (const form of pluralForms(word)) {
    if (row.has(form)) {
      matched.set(form, Number.POSITIVE_INFINITY);
    }
  }
  return matched;
}

function lexiconOf(row: ReadonlySet<string>): Lexicon {
  const terms = packTerms(Array.from(row, utf8).sort(compareBytes));
  return [{ terms, long: false, frequency: () => 1 }];
}
