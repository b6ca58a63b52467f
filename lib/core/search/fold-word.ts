/** Letters that Unicode does not take apart, as people type them on a keyboard without them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/**
 * One spelling for all of case, accents and width: `Café` and `ＣＡＦÉ` are `cafe`. `ship's` is `ship`, `don't` is `dont`.
 * What stands between the words of a longer text stays.
 */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) {
    return word;
  }
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[ßæœøłđðþħı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}
