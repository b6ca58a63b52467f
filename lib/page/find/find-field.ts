import type { FieldClues } from '@/lib/core/field-path';
import { focusedField } from './focused-field';
import { hintedField } from './hinted-field';
import { isEditable } from './is-editable';
import { isVisible } from './is-visible';
import { readMeanings } from './read-meanings';
import { visibleFields } from './visible-fields';

export interface FoundField {
  readonly field: HTMLElement;
  /** focused: it has the focus, or had it last. hint: the site's row knows it. best: it looks most like a prompt box. */
  readonly how: 'focused' | 'hint' | 'best';
}

/**
 * What a line of a form gets by its size alone stays below this. The street in an address is no place for a prompt;
 * where a page has one field only, that one need but not be for something else.
 */
const leastOfMany = 15;

/**
 * The box that a prompt belongs in: the field that has the focus; else `last`, the field that had it last, while it
 * still stands on the page; else the field that is the only visible one to match a hint, best hint first; else the
 * visible field that looks most like a prompt box. A hint is one selector (no list) that matches the field itself.
 * undefined when no field has or had the focus and those of the page are for something else, such as logging in.
 */
export function findField(
  doc: Document,
  { hints, words }: Pick<FieldClues, 'hints' | 'words'>,
  last?: HTMLElement,
): FoundField | undefined {
  const focused = focusedField(doc) ?? (last?.isConnected && isEditable(last) && isVisible(last) ? last : undefined);
  if (focused) return { field: focused, how: 'focused' };

  const fields = visibleFields(doc, readMeanings(words));
  const hinted = hintedField(
    fields.map(({ field }) => field),
    hints,
  );
  if (hinted) return { field: hinted, how: 'hint' };

  const best = fields[0];
  const enough = fields.length === 1 ? 0 : leastOfMany;
  return best && best.score > enough ? { field: best.field, how: 'best' } : undefined;
}
