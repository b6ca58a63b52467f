import type { FieldText } from './field-text';
import { wholeText } from './field-text';
import { letters } from './letters';
import { NO_TEXT, readRich } from './read-rich';

/**
 * Puts the caret behind a text that was just inserted, where an editor lost it: some cannot read the selection in a
 * shadow root, and leave the caret where the browser put it while they moved the lines.
 */
export function keepCaretBehind(field: HTMLElement, draft: FieldText, text: string): void {
  const now = readRich(field);
  const whole = wholeText(now);
  if (letters(now.before) === letters(draft.before + text) || !whole.endsWith(draft.after)) return;
  const [node, offset] = pointAt(field, whole.length - draft.after.length);
  field.ownerDocument.getSelection()?.collapse(node, offset);
}

type Point = readonly [node: Node, offset: number];

/** The last point in the page whose offset in the field's text is not behind this one. */
function pointAt(field: HTMLElement, offset: number): Point {
  const points = textPoints(field);
  const offsetOf = ([node, at]: Point): number =>
    readRich(field, { startContainer: node, startOffset: at, endContainer: node, endOffset: at }).before.length;
  let low = 0;
  let high = points.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const point = points[middle];
    if (point && offsetOf(point) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = points[low];
  if (!found) return [field, 0];
  const [node] = found;
  const length = node.nodeType === node.TEXT_NODE ? (node.nodeValue ?? '').length : 0;
  return length > 0 ? [node, Math.min(length, offset - offsetOf(found))] : found;
}

/** Where a caret can stand: at the start of each piece of text, and at the breaks that hold empty lines open. */
function textPoints(field: HTMLElement): readonly Point[] {
  const points: Point[] = [];
  const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const chip = node.parentElement?.closest(NO_TEXT);
    if (chip && field.contains(chip)) continue;
    if (node.nodeType === node.TEXT_NODE) points.push([node, 0]);
    else if (node.nodeName === 'BR' && node.parentNode)
      points.push([node.parentNode, [...node.parentNode.childNodes].indexOf(node as ChildNode)]);
  }
  return points;
}
