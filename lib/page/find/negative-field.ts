import type { FieldClues } from '@/lib/core/field-path';
import { hintedField } from './hinted-field';
import { readMeanings } from './read-meanings';
import { saysNegative } from './score-field';
import { visibleFields } from './visible-fields';

/**
 * The box for what the picture should not show: the field that is the only visible one to match a hint; else the best
 * of those that say so. undefined where the page has none. Never the box that looks most like the one for the prompt.
 */
export function negativeField(
  doc: Document,
  { negativeHints, words }: Pick<FieldClues, 'negativeHints' | 'words'>,
): HTMLElement | undefined {
  const meanings = readMeanings(words);
  const fields = visibleFields(doc, meanings).map(({ field }) => field);
  return hintedField(fields, negativeHints) ?? fields.slice(1).find((field) => saysNegative(field, meanings));
}
