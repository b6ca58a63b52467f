import { composedAncestors } from '../find/composed-ancestors';
import { type CaretRect, caretRect } from './caret-rect';

/**
 * Scrolls a field, and what it stands in, no further than it takes to see its caret. The browser does so for a user's
 * keys, but not for what a script writes.
 */
export function showCaret(field: HTMLElement): void {
  let caret = caretRect(field);
  for (const box of [field, ...composedAncestors(field)]) {
    if (!caret || !scrolls(box)) continue;
    const { scrollTop, scrollLeft } = box;
    const view = viewOf(box);
    const top = scrollTop + toReach(caret.top, caret.bottom, view.top, view.bottom);
    const left = scrollLeft + toReach(caret.left, caret.left, view.left, view.right);
    // As a value, the page's style could turn it into a slow glide.
    box.scrollTo({ top, left, behavior: 'instant' });
    caret = moved(caret, scrollLeft - box.scrollLeft, scrollTop - box.scrollTop);
  }
}

/** How far a piece has to move to lie in a span, at least its start where it is longer. */
function toReach(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from;
  return end > to ? Math.min(end - to, start - from) : 0;
}

function moved({ left, top, bottom }: CaretRect, x: number, y: number): CaretRect {
  return { left: left + x, top: top + y, bottom: bottom + y };
}

function scrolls(box: Element): boolean {
  const isLarger = box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth;
  if (!isLarger) return false;
  if (isRoot(box) || box.localName === 'input') return true;
  return /auto|scroll/.test(box.ownerDocument.defaultView?.getComputedStyle(box).overflow ?? '');
}

function viewOf(box: Element): { readonly left: number; readonly top: number; right: number; bottom: number } {
  const { clientWidth, clientHeight } = box;
  if (isRoot(box)) return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const rect = box.getBoundingClientRect();
  const [left, top] = [rect.left + box.clientLeft, rect.top + box.clientTop];
  return { left, top, right: left + clientWidth, bottom: top + clientHeight };
}

function isRoot(box: Element): boolean {
  return box === box.ownerDocument.scrollingElement;
}
