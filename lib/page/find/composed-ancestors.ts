// Deeper than any real page. It also ends the walk where a form field called "parentElement" hides its form's parent.
const deepest = 500;

/** The element's ancestors in its document, nearest first, out of the shadow roots that it lies in. */
export function* composedAncestors(element: Element): Generator<Element> {
  let current = composedParent(element);
  for (let depth = 0; current && depth < deepest; depth += 1) {
    yield current;
    current = composedParent(current);
  }
}

function composedParent(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentElement;
  if (parent) return parent;
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null; // Of all roots, only a shadow root has a host.
}
