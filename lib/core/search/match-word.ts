import { allowedTypos } from './allowed-typos';
import { countTypos } from './count-typos';
import type { QueryWord } from './parse-query';
import { pluralForms } from './plural-forms';
import { spellingsOf, synonymsOf } from './synonyms';

/** For words of a row, how many characters of each to mark; `Infinity` for all. */
export type MatchedWords = ReadonlyMap<string, number>;

const SHORTEST_MISSPELT = 3;
const SHORTEST_PART = 2;

/**
 * By which words of one row (folded, of its title, tags and text) a word of the query finds it: what stands there as it was
 * typed, or else as it is also spelt, joined or parted, misspelt, or a synonym.
 * @param before the word before it in the query, and `behind` the one behind it
 * @param translations words of the index that it stands for
 */
export function matchWord(
  { folded, unfinished }: QueryWord,
  row: ReadonlySet<string>,
  before: QueryWord | undefined,
  behind: QueryWord | undefined,
  translations: readonly string[] = [],
): MatchedWords {
  const ways = [
    () => beginnings(folded, row),
    () => whole(pluralForms(folded), row),
    () => whole(spellingsOf(folded), row),
    () =>
      whole(
        translations.flatMap((word) => [word, `${word}s`, ...pluralForms(word), ...partsOf(word, false, row)]),
        row,
      ),
    () => whole(joinedWords(folded, unfinished, row, before, behind), row),
    () => whole(misspeltWords(folded, unfinished, row), row),
    () =>
      whole(
        [folded, ...pluralForms(folded)].flatMap((form) => [...synonymsOf(form)]),
        row,
      ),
  ];
  for (const find of ways) {
    const found = find();
    if (found.size > 0) {
      return found;
    }
  }
  return new Map();
}

function whole(words: Iterable<string>, row: ReadonlySet<string>): Map<string, number> {
  return new Map([...words].filter((word) => row.has(word)).map((word) => [word, Number.POSITIVE_INFINITY]));
}

function beginnings(word: string, row: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const other of row) {
    if (other.startsWith(word)) {
      found.set(other, other === word ? Number.POSITIVE_INFINITY : word.length);
    }
  }
  return found;
}

/** `nightport` for "night port", `night` and `port` for "nightport", and `prod` and `street` for "pro dstreet". */
function joinedWords(
  word: string,
  unfinished: boolean,
  row: ReadonlySet<string>,
  before: QueryWord | undefined,
  behind: QueryWord | undefined,
): string[] {
  const together = [
    { text: word, unfinished },
    ...(before ? [{ text: before.folded + word, unfinished }] : []),
    ...(behind ? [{ text: word + behind.folded, unfinished: behind.unfinished }] : []),
  ];
  return together.flatMap(({ text, unfinished: open }) => [text, ...partsOf(text, open, row)]);
}

function partsOf(text: string, unfinished: boolean, row: ReadonlySet<string>): string[] {
  for (let cut = SHORTEST_PART; cut <= text.length - SHORTEST_PART; cut++) {
    const rest = text.slice(cut);
    if (row.has(text.slice(0, cut))) {
      const seconds = unfinished ? [...beginnings(rest, row).keys()] : row.has(rest) ? [rest] : [];
      if (seconds.length > 0) {
        return [text.slice(0, cut), ...seconds];
      }
    }
  }
  return [];
}

function misspeltWords(word: string, unfinished: boolean, row: ReadonlySet<string>): string[] {
  if (word.length < SHORTEST_MISSPELT) {
    return [];
  }
  return [...row].filter((other) => {
    const typos = allowedTypos(word.length, other.length);
    const gap = other.length - word.length;
    return typos > 0 && gap >= -typos && (unfinished || gap <= typos) && countTypos(word, other, unfinished) <= typos;
  });
}
