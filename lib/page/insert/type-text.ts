import { selectedRange } from '../caret/selected-range';
import { isTextControl } from '../caret/text-control';
import type { Technique } from './technique';

/** As if typed in one go: undoable, and past every paste handler. The browser tells the page of it by `input` alone. */
export const typeText: Technique = (field, text) => {
  closeTypingGroup(field);
  return field.ownerDocument.execCommand('insertText', false, text);
};

/**
 * Chromium joins an insertion to what was typed just before, and one undo would take back both. A selection that moves
 * away and back ends that group.
 */
function closeTypingGroup(field: HTMLElement): void {
  if (isTextControl(field)) {
    const { selectionStart, selectionEnd, selectionDirection, value } = field;
    if (selectionStart === null) return;
    const elsewhere = selectionStart === 0 ? value.length : 0;
    field.setSelectionRange(elsewhere, elsewhere);
    field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    return;
  }
  const selection = field.ownerDocument.getSelection();
  const range = selectedRange(field);
  if (!selection || !range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selection.setBaseAndExtent(field, 0, field, field.childNodes.length);
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
