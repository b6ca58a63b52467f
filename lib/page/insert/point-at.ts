import { NO_TEXT, readRich } from './read-rich';

/** A place for a caret: a node and an offset in it. */
export type Point = readonly [node: Node, offset: number];

/** The place in a rich field that so many UTF-16 code units of its text (as `readRich` reads it) stand before. */
export function pointAt(field: HTMLElement, length: number): Point {
  const points = textPoints(field);
  const lengthBefore = ([node, offset]: Point): number =>
    readRich(field, { startContainer: node, startOffset: offset, endContainer: node, endOffset: offset }).before.length;

  // Reading the field is slow, so the last point that is not behind the place is sought by halves.
  let low = 0;
  let high = points.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const point = points[middle];
    if (point && lengthBefore(point) <= length) low = middle;
    else high = middle - 1;
  }
  const found = points[low];
  if (!found) return [field, 0];
  const [node, offset] = found;
  return node.nodeType === node.TEXT_NODE
    ? [node, Math.min((node.nodeValue ?? '').length, Math.max(0, length - lengthBefore(found)))]
    : [node, offset];
}

/** Where a caret can stand: at the start of each piece of text, and at the breaks that hold empty lines open. */
function textPoints(field: HTMLElement): readonly Point[] {
  const points: Point[] = [];
  const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const chip = node.parentElement?.closest(NO_TEXT);
    if (chip && field.contains(chip)) continue;
    if (node.nodeType === node.TEXT_NODE) points.push([node, 0]);
    else if (node.nodeName === 'BR' && node.parentNode) points.push([node.parentNode, indexOf(node)]);
  }
  return points;
}

function indexOf(node: Node): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
  return index;
}
