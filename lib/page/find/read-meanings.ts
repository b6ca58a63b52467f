import type { FieldWords } from '@/lib/core/sites/field-words';

/** What tells from the words of a field or a button what it is for. */
export type Meanings = Readonly<Record<keyof FieldWords, RegExp>>;

export function readMeanings(words: FieldWords): Meanings {
  return Object.fromEntries(
    Object.entries(words).map(([meaning, source]) => [meaning, new RegExp(source, 'iu')]),
  ) as Meanings; // Object.fromEntries forgets the names.
}
