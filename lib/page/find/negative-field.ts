import { hintedField } from './hinted-field';
import { saysNegative } from './score-field';
import { visibleFields } from './visible-fields';

/**
 * The box for what the picture should not show: the field that is the only visible one to match a hint; else the best
 * of those that say so. undefined where the page has none. Never the box that looks most like the one for the prompt.
 */
export function negativeField(doc: Document, hints: readonly string[]): HTMLElement | undefined {
  const fields = visibleFields(doc).map(({ field }) => field);
  return hintedField(fields, hints) ?? fields.slice(1).find(saysNegative);
}
