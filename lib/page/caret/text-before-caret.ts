import { editContextOf } from './edit-context';
import { selectedRange } from './selected-range';
import { isTextControl } from './text-control';

/**
 * The text before the caret: from the field's start, or in a rich one from that of the piece of text that the caret
 * stands in. '' with a selection.
 */
export function textBeforeCaret(field: HTMLElement): string {
  if (isTextControl(field)) return beforeCaret(field.value, field.selectionStart, field.selectionEnd);
  const context = editContextOf(field);
  if (context) return beforeCaret(context.text, context.selectionStart, context.selectionEnd);
  const range = selectedRange(field);
  if (range?.startContainer.nodeType !== Node.TEXT_NODE || range.startContainer !== range.endContainer) return '';
  return beforeCaret(range.startContainer.nodeValue ?? '', range.startOffset, range.endOffset);
}

function beforeCaret(text: string, start: number | null, end: number | null): string {
  return start !== null && start === end ? text.slice(0, start) : '';
}
