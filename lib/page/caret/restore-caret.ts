import type { SavedCaret } from './saved-caret';
import { isTextControl } from './text-control';

/**
 * Puts the caret or selection back as it was saved. It does not focus the field: a rich field has to have the focus
 * before. False, and nothing done, when the caret's nodes left the field since.
 */
export function restoreCaret(field: HTMLElement, caret: SavedCaret): boolean {
  if (caret.in === 'value') {
    if (!isTextControl(field)) return false;
    field.setSelectionRange(caret.start, caret.end, caret.direction);
    return true;
  }
  const { startContainer, startOffset, endContainer, endOffset } = caret;
  if (!holds(field, startContainer, startOffset) || !holds(field, endContainer, endOffset)) return false;
  field.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

function holds(field: HTMLElement, container: Node, offset: number): boolean {
  const length =
    container.nodeType === container.TEXT_NODE ? (container.textContent ?? '').length : container.childNodes.length;
  return field.contains(container) && offset <= length;
}
