import { beginsShortWord, type Expansion, findExact, type Lexicon } from './lexicon';
import type { QueryWord } from './parse-query';
import { partWord } from './part-word';
import { synonymsOf } from './synonyms';
import { LIKENESS } from './weights';

/**
 * What the word may be together with the one before or behind it: `nightport` for "night port", `prod` for the first of
 * "pro dstreet", where the space was moved, and the synonyms of the two as one.
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
  const joined = [
    ...findExact(folded, lexicon, LIKENESS.joined),
    ...[...synonymsOf(folded)].flatMap((synonym) => findExact(synonym, lexicon, LIKENESS.synonym)),
  ];
  const areKnown = beginsShortWord(first.folded, lexicon) && beginsShortWord(second.folded, lexicon);
  const moved = areKnown ? [] : partWord({ folded, unfinished: second.unfinished }, lexicon);
  return {
    first: [...joined, ...moved.flatMap((parts) => parts.first)],
    second: [...joined, ...moved.flatMap((parts) => parts.second)],
  };
}
