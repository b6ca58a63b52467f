import { findLiteral } from './find-literal';
import { type Expansion, findExact, type Lexicon } from './lexicon';
import type { QueryWord } from './parse-query';
import { LIKENESS } from './weights';

/** Two words of a title or a tag that were written as one. */
export interface PartedWord {
  readonly first: readonly Expansion[];
  readonly second: readonly Expansion[];
}

const SHORTEST_PART = 3;

/** Every way to read "nightport" as two words of the short fields. The second may be unfinished, if the whole is. */
export function partWord(
  { folded, unfinished }: Pick<QueryWord, 'folded' | 'unfinished'>,
  lexicon: Lexicon,
): PartedWord[] {
  const parted: PartedWord[] = [];
  for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut++) {
    const first = findExact(folded.slice(0, cut), lexicon, LIKENESS.parted);
    if (!first.some(({ vocabulary }) => !lexicon[vocabulary]?.long)) {
      continue;
    }
    const rest = findLiteral(folded.slice(cut), unfinished, lexicon);
    if (unfinished ? rest.inShort : rest.exactInShort) {
      const second = rest.expansions.map((expansion) => ({
        ...expansion,
        likeness: expansion.likeness * LIKENESS.parted,
      }));
      parted.push({ first, second });
    }
  }
  return parted;
}
