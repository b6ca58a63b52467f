import { innerRoot } from '../find/inner-root';
import { editingHost, isEditable } from '../find/is-editable';

export interface PlacedField {
  readonly field: HTMLElement;
  /** In the window of the page, in CSS pixels. */
  readonly rect: DOMRectReadOnly;
}

/** The field at a point of the page's window, sought through shadow roots and frames of the same origin. */
export function fieldAt(page: Document, x: number, y: number): PlacedField | undefined {
  let root: Document | ShadowRoot = page;
  let [left, top] = [0, 0];
  for (;;) {
    const element: Element | null = root.elementFromPoint(x - left, y - top);
    if (!element) return undefined;
    const inner = innerRoot(element);
    // What is slotted into a shadow root is found there again.
    if (!inner || inner === root || inner.elementFromPoint(x - left, y - top) === element) {
      return placed(element as HTMLElement, left, top); // Whatever is clicked in a page has the properties of HTML.
    }
    if (inner.nodeType === Node.DOCUMENT_NODE) {
      const frame = element.getBoundingClientRect();
      left += frame.left + element.clientLeft;
      top += frame.top + element.clientTop;
    }
    root = inner;
  }
}

function placed(element: HTMLElement, left: number, top: number): PlacedField | undefined {
  if (!isEditable(element)) return undefined;
  const field = editingHost(element);
  const rect = field.getBoundingClientRect();
  return { field, rect: new DOMRectReadOnly(rect.left + left, rect.top + top, rect.width, rect.height) };
}
