import { editContextOf } from '../caret/edit-context';
import { selectedRange } from '../caret/selected-range';
import { textBeforeCaret } from '../caret/text-before-caret';
import { isTextControl } from '../caret/text-control';
import { pressKey } from './press-key';

/**
 * Selects what the user has just typed, if it stands right before the caret, so that an insertion takes its place.
 * Returns whether it does.
 */
export function selectTyped(field: HTMLElement, typed: string): boolean {
  if (!textBeforeCaret(field).endsWith(typed)) return false;
  if (isTextControl(field)) {
    const caret = field.selectionStart ?? 0;
    field.setSelectionRange(caret - typed.length, caret);
    return true;
  }
  if (editContextOf(field)) {
    for (let left = typed.length; left > 0; left -= 1) pressKey(field, SELECT_LEFT);
    return true;
  }
  const caret = selectedRange(field);
  if (!caret) return false;
  const { startContainer, startOffset } = caret;
  const selection = field.ownerDocument.getSelection();
  selection?.setBaseAndExtent(startContainer, startOffset - typed.length, startContainer, startOffset);
  return true;
}

const SELECT_LEFT = { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37, shiftKey: true };
