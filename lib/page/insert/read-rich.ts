import { type SelectedRange, selectedRange } from '../caret/selected-range';
import type { FieldText } from './field-text';

const BLOCKS = new Set(
  'address article blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 li ol p pre section table tr ul'.split(' '),
);
/** Chips, such as a tool that is chosen for the message, placeholders, and what is never seen. */
export const NO_TEXT = '[contenteditable="false"], [data-slate-placeholder], style, script';
/** Editors put these where a caret needs something to stand on. The joiner of emoji (U+200D) is not among them. */
const FILLERS = /[\u200B\u2060\uFEFF]/g;

/**
 * An editable element's text with `\n` for every block and every break. `innerText` would double the line breaks of empty paragraphs. Without a range in the field
 * all of it is `before`.
 */
export function readRich(field: HTMLElement, range: SelectedRange | undefined = selectedRange(field)): FieldText {
  let text = '';
  let empty = true;
  /** A block began or ended: its line break counts as soon as something follows. */
  let blockDue = false;
  /** The last break of a block only holds it open: a break counts as soon as something follows it in its block. */
  let breakDue = false;
  let start: number | undefined;
  let end: number | undefined;

  const put = (piece: string): void => {
    if (breakDue || blockDue) text += '\n';
    breakDue = false;
    blockDue = false;
    empty = false;
    text += piece;
  };
  const crossBlock = (): void => {
    breakDue = false;
    blockDue = !empty;
  };
  const passCaret = (node: Node, offset: number): void => {
    const at = text.length + (blockDue && node !== field ? 1 : 0);
    if (node === range?.startContainer && offset === range.startOffset) start ??= at;
    if (node === range?.endContainer && offset === range.endOffset) end ??= at;
  };

  const walkText = (node: Text): void => {
    const piece = node.data.replace(FILLERS, '');
    if (piece !== '') put(piece);
    const lengthAfter = (offset: number): number => node.data.slice(offset).replace(FILLERS, '').length;
    const due = piece === '' && blockDue ? 1 : 0;
    if (node === range?.startContainer) start = text.length + due - lengthAfter(range.startOffset);
    if (node === range?.endContainer) end = text.length + due - lengthAfter(range.endOffset);
  };
  const walkChildren = (node: Node): void => {
    let offset = 0;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      passCaret(node, offset);
      walk(child);
      offset += 1;
    }
    passCaret(node, offset);
  };
  const walkBlock = (node: HTMLElement): void => {
    crossBlock();
    const textBefore = text;
    walkChildren(node);
    const nothingInside = text === textBefore && !breakDue && blockDue === !empty;
    if (nothingInside) put('');
    crossBlock();
  };
  const walk = (node: Node): void => {
    if (isText(node)) walkText(node);
    else if (!isElement(node) || node.matches(NO_TEXT)) return;
    else if (BLOCKS.has(node.localName)) walkBlock(node);
    else if (node.localName !== 'br') walkChildren(node);
    else {
      put('');
      breakDue = true;
    }
  };

  walkChildren(field);
  start ??= text.length;
  end = Math.max(start, end ?? start);
  return { before: text.slice(0, start), selected: text.slice(start, end), after: text.slice(end) };
}

function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === node.ELEMENT_NODE;
}
