import type { SeededRandom } from './seeded-random';

export type Misspelling = 'insert' | 'delete' | 'swap' | 'replace';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One wrong letter, anywhere but at the beginning unless `first` says so. The word must have at least three letters. */
export function misspell(word: string, kind: Misspelling, random: SeededRandom, first = false): string {
  const at = first ? 0 : 1 + random.below(word.length - 1);
  const letter = random.pick([...LETTERS].filter((other) => other !== word[at]));
  if (kind === 'insert') return word.slice(0, at) + letter + word.slice(at);
  if (kind === 'delete') return word.slice(0, at) + word.slice(at + 1);
  if (kind === 'replace') return word.slice(0, at) + letter + word.slice(at + 1);
  const left = Math.min(at, word.length - 2);
  return word[left] === word[left + 1]
    ? misspell(word, 'replace', random, first)
    : word.slice(0, left) + word[left + 1] + word[left] + word.slice(left + 2);
}
