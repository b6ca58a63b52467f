import { findLiteral } from './find-literal';
import { type Expansion, findExact, type Lexicon } from './lexicon';
import type { QueryWord } from './parse-query';
import { type PartedWord, partWord } from './part-word';
import { pluralForms } from './plural-forms';
import { repairWord } from './repair-word';
import { spellingsOf, synonymsOf } from './synonyms';
import { LIKENESS, REPAIR } from './weights';

/** Everything that a word of the query may mean by itself. */
export interface Meanings {
  readonly expansions: readonly Expansion[];
  readonly parted: readonly PartedWord[];
}

/** With `repair`, the word is taken for a misspelt one even when it is known as it is. */
export function expandWord(word: QueryWord, lexicon: Lexicon, repair: boolean): Meanings {
  const { folded, unfinished } = word;
  const literal = findLiteral(folded, unfinished, lexicon);
  const forms = [folded, ...pluralForms(folded)];
  const find = (others: (form: string) => ReadonlySet<string>, likeness: number) =>
    forms.flatMap((form) => [...others(form)]).flatMap((other) => findExact(other, lexicon, likeness));
  const isKnown = literal.exactInLong || forms.some((form) => synonymsOf(form).size > 0);
  const trust = isKnown ? REPAIR.knownWord : literal.inShort || literal.prefixInLong ? REPAIR.beginsKnownWord : 1;
  return {
    expansions: [
      ...literal.expansions,
      ...find(spellingsOf, LIKENESS.otherSpelling),
      ...find(synonymsOf, LIKENESS.synonym),
      ...(repair || !(literal.inShort || isKnown) ? repairWord(folded, unfinished, trust, lexicon) : []),
    ],
    parted: repair || !literal.inShort ? partWord(word, lexicon) : [],
  };
}
