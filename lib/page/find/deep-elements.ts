import { innerRoot, isHtml } from './inner-root';

/** Every HTML element below a root, through open and closed shadow roots and frames of the same origin. */
export function* deepElements(root: Document | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll('*')) {
    if (!isHtml(element)) continue;
    yield element;
    const inner = innerRoot(element);
    if (inner) yield* deepElements(inner);
  }
}
