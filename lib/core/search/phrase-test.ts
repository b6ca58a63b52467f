import { foldWord } from './fold-word';

const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';

/**
 * A test for texts that have the phrase: its words one after the other, whole, whatever stands between them that is no
 * word. The last may be the beginning of a word when the phrase is `unfinished`. `undefined` when it has no words.
 */
export function phraseTest(phrase: string, unfinished: boolean): ((text: string) => boolean) | undefined {
  const words = foldWord(phrase).match(/[\p{L}\p{N}]+/gu);
  if (!words) {
    return undefined;
  }
  // Words hold letters and digits only, so nothing in them means anything else in a pattern. Chinese and Japanese words
  // do not end where a space stands.
  const start = new RegExp(`^[${UNSPACED}]`, 'u').test(words[0] ?? '') ? '' : '(?<![\\p{L}\\p{N}])';
  const end = unfinished || new RegExp(`[${UNSPACED}]$`, 'u').test(words.at(-1) ?? '') ? '' : '(?![\\p{L}\\p{N}])';
  const pattern = new RegExp(`${start}${words.join('[^\\p{L}\\p{N}]+')}${end}`, 'u');
  return (text) => pattern.test(foldWord(text));
}
