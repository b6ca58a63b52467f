import { restoreCaret } from '../caret/restore-caret';
import { saveCaret } from '../caret/save-caret';
import type { SavedCaret } from '../caret/saved-caret';
import type { FieldText } from './field-text';
import { pointAt } from './point-at';
import { readField } from './read-field';

/** A caret by its nodes, and by the text around it for when the editor has drawn those anew. */
export interface KnownCaret {
  readonly caret: SavedCaret;
  readonly text: FieldText;
}

export function knowCaret(field: HTMLElement): KnownCaret | undefined {
  const caret = saveCaret(field);
  return caret && { caret, text: readField(field) };
}

/** Puts the caret or selection back where it was in a field whose text is as it was. */
export function putCaretBack(field: HTMLElement, { caret, text }: KnownCaret): void {
  if (restoreCaret(field, caret)) return;
  const [anchor, anchorOffset] = pointAt(field, text.before.length);
  const [focus, focusOffset] = pointAt(field, text.before.length + text.selected.length);
  field.ownerDocument.getSelection()?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
}
