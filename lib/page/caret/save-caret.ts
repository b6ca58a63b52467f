import type { SavedCaret } from './saved-caret';
import { selectedRange } from './selected-range';
import { isTextControl } from './text-control';

/**
 * The caret or selection of a field now, to be given to `restoreCaret` or `insertText` after the focus was elsewhere.
 * Undefined when the field has none: a rich field that was never focused, or an input of a type without a caret.
 */
export function saveCaret(field: HTMLElement): SavedCaret | undefined {
  if (isTextControl(field)) {
    const { selectionStart, selectionEnd, selectionDirection } = field;
    if (selectionStart === null || selectionEnd === null) return undefined;
    return { in: 'value', start: selectionStart, end: selectionEnd, direction: selectionDirection ?? 'none' };
  }
  const range = selectedRange(field);
  if (!range) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return { in: 'nodes', startContainer, startOffset, endContainer, endOffset };
}
