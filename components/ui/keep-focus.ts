/**
 * Never leaves the keyboard without a place: where what has the focus goes out of the page or can take it no more, such
 * as a row that is deleted or a button that did its work, the next thing of the part where it stood gets it. Whoever
 * knows a better place moves the focus there first. The pointer needs none of this.
 */
export function keepFocus(document: Document): void {
  let last: readonly Element[] = [];
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element && target.matches(':focus-visible') ? [...withAncestors(target)] : [];
  });
  const mend = () => {
    const [before, ...around] = last;
    const { activeElement, body } = document;
    if (!before || canTakeFocus(before) || (activeElement !== null && activeElement !== body)) return;
    last = [];
    const places = around.filter((element) => element.isConnected);
    for (const place of places) {
      const next = [place, ...place.querySelectorAll<HTMLElement>(FOCUSABLE)].find(canTakeFocus);
      next?.focus();
      if (next !== undefined && document.activeElement === next) return;
    }
  };
  // The browser itself takes the focus away with the next frame, and a dialog that closes gives it back after that.
  const look = () => {
    const [before] = last;
    if (!before || (before.isConnected && !before.matches(DISABLED))) return;
    requestAnimationFrame(() => setTimeout(mend, SETTLED_MS));
  };
  new MutationObserver(look).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'inert'],
  });
}

const SETTLED_MS = 50;
const DISABLED = ':disabled, [inert] *, [aria-hidden=true]';
const FOCUSABLE = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';

function* withAncestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = each.parentElement) yield each;
}

function canTakeFocus(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.matches(FOCUSABLE) &&
    !element.matches(DISABLED) &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
