import { selectedRange } from './selected-range';
import { isTextControl, type TextControl } from './text-control';

/** Of a caret, or of the end of a selection, in CSS pixels of the field's window. */
export interface CaretRect {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the caret of a field is drawn, also while it is scrolled out of view; undefined when it has none. */
export function caretRect(field: HTMLElement): CaretRect | undefined {
  return isTextControl(field) ? rectInControl(field) : rectInRich(field);
}

function rectInRich(field: HTMLElement): CaretRect | undefined {
  const selected = selectedRange(field);
  if (!selected) return undefined;
  const range = field.ownerDocument.createRange();
  range.setStart(selected.endContainer, selected.endOffset);
  const rect = [...range.getClientRects()].at(-1);
  if (rect) return rect;
  // A caret between two nodes, such as the one in an empty line, has no rectangle of its own.
  const { endContainer, endOffset } = selected;
  const beside = endContainer.childNodes[endOffset] ?? endContainer.childNodes[endOffset - 1] ?? endContainer;
  const element = beside.nodeType === beside.ELEMENT_NODE ? (beside as HTMLElement) : beside.parentElement;
  return element?.getBoundingClientRect();
}

/** The properties that decide where a control breaks its lines. */
const LAYOUT = /^(direction|font|letter|line|overflow-wrap|padding|tab|text|white|word)/;

/** A control does not tell where its caret is: so its text is laid out once more, unseen, with a mark at the caret. */
function rectInControl(field: TextControl): CaretRect | undefined {
  const { ownerDocument, value, selectionEnd } = field;
  const view = ownerDocument.defaultView;
  if (!view || selectionEnd === null) return undefined;
  const host = ownerDocument.createElement('prompt-palette-measure');
  host.style.cssText = 'all: initial; position: fixed; top: 0; left: 0; visibility: hidden';
  const copy = ownerDocument.createElement('div');
  const styles = view.getComputedStyle(field);
  for (const name of styles) if (LAYOUT.test(name)) copy.style.setProperty(name, styles.getPropertyValue(name));
  copy.style.boxSizing = 'border-box';
  copy.style.width = `${field.clientWidth}px`;
  const mark = ownerDocument.createElement('span');
  // Without a character in it, the mark of an empty line would have no height.
  mark.textContent = '\u200B';
  copy.append(value.slice(0, selectionEnd), mark, value.slice(selectionEnd));
  host.attachShadow({ mode: 'closed' }).append(copy);
  ownerDocument.documentElement.append(host);
  const [around, at] = [copy.getBoundingClientRect(), mark.getBoundingClientRect()];
  host.remove();

  const box = field.getBoundingClientRect();
  const left = box.left + field.clientLeft - field.scrollLeft - around.left;
  const top = box.top + field.clientTop - field.scrollTop - around.top;
  return { left: left + at.left, top: top + at.top, bottom: top + at.bottom };
}
