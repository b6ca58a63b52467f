import { findLiteral } from './find-literal';
import { type Expansion, findExact, type Lexicon } from './lexicon';
import type { QueryWord } from './parse-query';
import { partWord } from './part-word';
import { LIKENESS } from './weights';

/**
 * What the word may be together with the one before or behind it: `nightport` for "night port" (joined), `prod` for the
 * first of "pro dstreet" (the space moved).
 */
export function expandNeighbours(word: QueryWord, words: readonly QueryWord[], lexicon: Lexicon): Expansion[] {
  const at = words.indexOf(word);
  const before = words[at - 1];
  const behind = words[at + 1];
  return [
    ...(before ? readTogether(before, word, lexicon).second : []),
    ...(behind ? readTogether(word, behind, lexicon).first : []),
  ];
}

function readTogether(
  first: QueryWord,
  second: QueryWord,
  lexicon: Lexicon,
): { first: Expansion[]; second: Expansion[] } {
  const folded = first.folded + second.folded;
  const joined = findExact(folded, lexicon, LIKENESS.joined);
  const isKnown = [first, second].every((word) => findLiteral(word.folded, word.unfinished, lexicon).inShort);
  const moved = isKnown ? [] : partWord({ folded, unfinished: second.unfinished }, lexicon);
  return {
    first: [...joined, ...moved.flatMap((parts) => parts.first)],
    second: [...joined, ...moved.flatMap((parts) => parts.second)],
  };
}
