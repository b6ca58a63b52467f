import { allowedTypos } from './allowed-typos';
import { countTypos } from './count-typos';
import type { Glossary } from './glossary';
import type { ParsedQuery } from './parse-query';
import { isUnspaced } from './tokenize';
import { LIKENESS, REPAIR } from './weights';

/** What a word of the query may mean in English, by itself or as one of several words of a name. */
export interface Translation {
  /** Folded words of the index; a prompt must have them all. */
  readonly words: readonly string[];
  /** 0 to 1. */
  readonly likeness: number;
}

/** By folded word of the query. */
export type Translations = ReadonlyMap<string, readonly Translation[]>;

/** The rest of a pasted text is not looked through. */
const MOST_WORDS = 24;
/** The longest name, in words; or, of text without spaces, in pairs of characters. */
const LONGEST_NAME = 12;
/** Fewer letters begin too many names. */
const SHORTEST_BEGINNING = 3;

/**
 * Finds the names of a glossary in a query: whole, misspelt, and at its end unfinished.
 * @param isKnown whether a folded word is known as it is, and so not a misspelt name
 */
export function translateWords(
  { typed, words }: ParsedQuery,
  glossary: Glossary,
  isKnown: (word: string) => boolean,
): Translations {
  const all = typed.split(' ');
  const tokens = all.slice(0, MOST_WORDS);
  const unfinished = words.some((word) => word.unfinished);
  const found = new Map<string, Translation[]>();
  const add = (token: string, translations: readonly Translation[]) =>
    found.set(token, [...(found.get(token) ?? []), ...translations]);
  for (let start = 0; start < tokens.length; start++) {
    for (let end = start + 1; end <= Math.min(tokens.length, start + LONGEST_NAME); end++) {
      const run = tokens.slice(start, end);
      const isLast = end === all.length;
      const translations = translateRun(run.join(' '), isLast, isLast && unfinished, run.every(isKnown), glossary);
      for (const token of translations.length > 0 ? new Set(run) : []) {
        add(token, translations);
      }
    }
  }
  const open = new Set(tokens.filter((token) => isUnspaced(token) && !found.has(token)));
  for (const text of open.size > 0 ? joinPairs(tokens) : []) {
    for (const { pair, meanings } of pairsOfNames(text, glossary)) {
      if (open.has(pair)) {
        add(
          pair,
          meanings.map((meant) => ({ words: meant, likeness: LIKENESS.translated })),
        );
      }
    }
  }
  return found;
}

/** The texts without spaces whose pairs of neighbouring characters stand among the tokens. */
function joinPairs(tokens: readonly string[]): string[] {
  const texts: string[] = [];
  tokens.forEach((token, at) => {
    const [first = '', second = ''] = token;
    const before = tokens[at - 1] ?? '';
    if (second !== '' && isUnspaced(token) && before.length > 1 && before.endsWith(first) && isUnspaced(before)) {
      texts.push((texts.pop() ?? '') + second);
    } else {
      texts.push(token);
    }
  });
  return texts;
}

/** Of names that stand in a text without spaces, the pairs of characters that they have a part in. */
function pairsOfNames(text: string, { words }: Glossary) {
  return [...words].flatMap(([name, meanings]) => {
    const [joined = '', ...others] = joinPairs(name.split(' '));
    const start = isUnspaced(joined) && others.length === 0 ? text.indexOf(joined) : -1;
    const pairs = start < 0 ? 0 : joined.length + 1;
    return Array.from({ length: pairs }, (_, at) => ({
      pair: text.slice(Math.max(0, start + at - 1), start + at + 1),
      meanings,
    }));
  });
}

function translateRun(
  run: string,
  isLast: boolean,
  unfinished: boolean,
  isKnown: boolean,
  { words }: Glossary,
): Translation[] {
  const exact = words.get(run) ?? [];
  const translations = exact.map((meant): Translation => ({ words: meant, likeness: LIKENESS.translated }));
  if (isLast && (run.length >= SHORTEST_BEGINNING || isUnspaced(run))) {
    const begun = unfinished ? run : `${run} `;
    for (const [name, meanings] of words) {
      if (name !== run && name.startsWith(begun)) {
        const share = LIKENESS.prefixBase + ((1 - LIKENESS.prefixBase) * run.length) / name.length;
        const likeness = LIKENESS.translated * LIKENESS.unfinished * share;
        translations.push(...meanings.map((meant) => ({ words: meant, likeness })));
      }
    }
  }
  return translations.length > 0 || isKnown || isUnspaced(run) ? translations : translateMisspelt(run, words);
}

function translateMisspelt(run: string, words: Glossary['words']): Translation[] {
  return [...words].flatMap(([name, meanings]) => {
    const allowed = allowedTypos(run.length, name.length);
    if (allowed === 0 || Math.abs(name.length - run.length) > allowed) {
      return [];
    }
    const typos = countTypos(run, name, false);
    const likeness = LIKENESS.translated * LIKENESS.misspelt * (1 - REPAIR.typo * (typos / run.length));
    return typos <= allowed ? meanings.map((meant) => ({ words: meant, likeness })) : [];
  });
}
