import { foldWord } from './fold-word';

/** A searchable word: folded as the index holds it, and where it stands in its text (UTF-16 code units). */
export interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** The last character of text without spaces, once more by itself: for the index, and no word of a query. */
  readonly isTail?: boolean;
}

/** Longer words are cut: nobody types them, and a pack may hold a megabyte without a space. */
const LONGEST_WORD = 40;

const RUNS = /[\p{L}\p{N}\p{M}'’]+/gu;
// Chinese and Japanese are written without spaces. Korean has spaces, so its words are words.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\uFF70]/u;
const SCRIPT_PARTS =
  /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\uFF70][\p{M}\uFF9E\uFF9F]*)+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\uFF70]+/gu;

/**
 * The words of a text, in order. Text without spaces (Chinese, Japanese) becomes pairs of neighbouring characters, and the
 * last character by itself, so that one character, typed alone, finds every place as a beginning.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const run of text.matchAll(RUNS)) {
    if (!isUnspaced(run[0])) {
      pushWords(tokens, run[0], run.index);
      continue;
    }
    for (const part of run[0].matchAll(SCRIPT_PARTS)) {
      const push = isUnspaced(part[0]) ? pushPairs : pushWords;
      push(tokens, part[0], run.index + part.index);
    }
  }
  return tokens;
}

/** The words of a query, folded. */
export function foldWords(text: string): string[] {
  return tokenize(text).flatMap(({ folded, isTail }) => (isTail ? [] : [folded]));
}

/** Whether a text has characters that are written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

function pushWords(tokens: Token[], run: string, start: number): void {
  const end = start + run.length;
  // Folding may bring signs to light that part words: `½` becomes `1⁄2`.
  for (const part of foldWord(run).match(/[\p{L}\p{N}]+/gu) ?? []) {
    tokens.push({ folded: part.slice(0, LONGEST_WORD), start, end });
  }
}

function pushPairs(tokens: Token[], run: string, start: number): void {
  const characters: Token[] = [];
  for (const character of run.matchAll(/[^\p{M}\uFF9E\uFF9F][\p{M}\uFF9E\uFF9F]*/gu)) {
    const at = start + character.index;
    characters.push({ folded: foldWord(character[0]), start: at, end: at + character[0].length });
  }
  characters.forEach((first, position) => {
    const second = characters[position + 1];
    tokens.push(
      second
        ? { folded: first.folded + second.folded, start: first.start, end: second.end }
        : { ...first, isTail: position > 0 },
    );
  });
}
