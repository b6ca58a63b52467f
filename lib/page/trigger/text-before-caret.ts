import { isTextControl } from '../caret/text-control';

/** The text between the start of the field, or of the caret's line in a rich one, and the caret; '' with a selection. */
export function textBeforeCaret(field: HTMLElement): string {
  if (isTextControl(field)) {
    const { selectionStart: caret, selectionEnd, value } = field;
    return caret !== null && caret === selectionEnd ? value.slice(0, caret) : '';
  }
  const selection = field.ownerDocument.getSelection();
  if (!selection?.isCollapsed || selection.anchorNode?.nodeType !== Node.TEXT_NODE) return '';
  return (selection.anchorNode.nodeValue ?? '').slice(0, selection.anchorOffset);
}
