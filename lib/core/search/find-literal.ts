import { type Expansion, findExact, type Lexicon } from './lexicon';
import { pluralForms } from './plural-forms';
import { findPrefix, utf8 } from './term-table';
import { LIKENESS } from './weights';

/** How the lexicon knows a word as it is typed. */
export interface Literal {
  readonly expansions: readonly Expansion[];
  /** A title, tag or category has it. */
  readonly exactInShort: boolean;
  /** A title, tag or category has it, or a word that begins with it. */
  readonly inShort: boolean;
  /** A text has it. */
  readonly exactInLong: boolean;
  /** A text has a word that begins with it. */
  readonly prefixInLong: boolean;
}

/** A shorter beginning stands in nearly every text. */
const SHORTEST_TEXT_PREFIX = 3;

/** The word itself, the words that begin with it, its plural or singular. */
export function findLiteral(word: string, unfinished: boolean, lexicon: Lexicon): Literal {
  const key = utf8(word);
  const exact = findExact(word, lexicon, LIKENESS.exact).map((expansion) => ({ ...expansion, asTyped: true }));
  const exactTerms = new Map(exact.map(({ vocabulary, term }) => [vocabulary, term]));
  const prefixLikeness = likenessOfBeginning(unfinished, exact.length > 0);
  const expansions: Expansion[] = [...exact];
  let prefixInShort = false;
  let prefixInLong = false;
  lexicon.forEach(({ terms, long, isLive }, vocabulary) => {
    if (long && word.length < SHORTEST_TEXT_PREFIX) {
      return;
    }
    const { start, end } = findPrefix(terms, key);
    for (let term = start; term < end; term++) {
      if (term === exactTerms.get(vocabulary) || !isLive(term)) {
        continue;
      }
      const length = (terms.offsets[term + 1] ?? 0) - (terms.offsets[term] ?? 0);
      expansions.push({
        vocabulary,
        term,
        asTyped: unfinished,
        likeness: prefixLikeness * (LIKENESS.prefixBase + ((1 - LIKENESS.prefixBase) * key.length) / length),
      });
      prefixInShort ||= !long;
      prefixInLong ||= long;
    }
  });
  for (const form of pluralForms(word)) {
    expansions.push(...findExact(form, lexicon, LIKENESS.plural));
  }
  const exactInShort = exact.some(({ vocabulary }) => !lexicon[vocabulary]?.long);
  return {
    expansions,
    exactInShort,
    inShort: exactInShort || prefixInShort,
    exactInLong: exact.some(({ vocabulary }) => lexicon[vocabulary]?.long),
    prefixInLong,
  };
}

/** @param isWord what was typed is a word by itself */
function likenessOfBeginning(unfinished: boolean, isWord: boolean): number {
  if (unfinished) {
    return isWord ? LIKENESS.unfinishedWord : LIKENESS.unfinished;
  }
  return isWord ? LIKENESS.abbreviatedWord : LIKENESS.abbreviated;
}
