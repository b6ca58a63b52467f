import { findLiteral } from './find-literal';
import { type Expansion, findExact, type Lexicon } from './lexicon';
import type { QueryWord } from './parse-query';
import { type PartedWord, partWord } from './part-word';
import { pluralForms } from './plural-forms';
import { repairWord } from './repair-word';
import { spellingsOf, synonymsOf } from './synonyms';
import type { Translation } from './translate-words';
import { LIKENESS, REPAIR } from './weights';

/** Everything that a word of the query may mean by itself. */
export interface Meanings {
  readonly expansions: readonly Expansion[];
  readonly parted: readonly PartedWord[];
}

/** With `repair`, the word is taken for a misspelt one even when it is known as it is. */
export function expandWord(
  word: QueryWord,
  lexicon: Lexicon,
  repair: boolean,
  translations: readonly Translation[],
): Meanings {
  const { folded, unfinished } = word;
  const literal = findLiteral(folded, unfinished, lexicon);
  const forms = [folded, ...pluralForms(folded)];
  const find = (others: (form: string) => ReadonlySet<string>, likeness: number) =>
    forms.flatMap((form) => [...others(form)]).flatMap((other) => findExact(other, lexicon, likeness));
  const isKnown = translations.length > 0 || literal.exactInLong || forms.some((form) => synonymsOf(form).size > 0);
  const trust = isKnown ? REPAIR.knownWord : literal.inShort || literal.prefixInLong ? REPAIR.beginsKnownWord : 1;
  return {
    expansions: [
      ...literal.expansions,
      ...find(spellingsOf, LIKENESS.otherSpelling),
      ...find(synonymsOf, LIKENESS.synonym),
      ...translations.flatMap(({ words: [meant = '', ...others], likeness }) =>
        others.length === 0 ? findNoun(meant, lexicon, likeness) : [],
      ),
      ...(repair || !(literal.inShort || isKnown) ? repairWord(folded, unfinished, trust, lexicon) : []),
    ],
    parted: [
      ...(repair || !literal.inShort ? partWord(word, lexicon) : []),
      ...translations.flatMap(({ words: [first = '', second], likeness }) =>
        second === undefined
          ? []
          : { first: findNoun(first, lexicon, likeness), second: findNoun(second, lexicon, likeness) },
      ),
    ],
  };
}

/** An English word in both numbers and all spellings. */
function findNoun(word: string, lexicon: Lexicon, likeness: number): Expansion[] {
  const forms = [word, `${word}s`, ...pluralForms(word), ...spellingsOf(word)];
  return forms.flatMap((form) => findExact(form, lexicon, likeness));
}
