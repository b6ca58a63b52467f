/** A page or frame of either browser. */
export interface View {
  evaluate(expression: string): Promise<unknown>;
}

/**
 * What hostile texts have done to a view of the extension, '' for nothing: code that ran, elements that came of a text,
 * characters that turn or hide what stands beside them, a prototype that was written to, a layout that gave way.
 */
export async function findHarm(view: View): Promise<string> {
  const harm = (await view.evaluate(`(${lookForHarm})()`)) as readonly string[];
  return harm.filter((each) => each !== '').join('\n');
}

/** Runs in the view. */
function lookForHarm(): readonly string[] {
  const made =
    'script:not([src]), iframe, object, embed, base, b, style + img, [onerror], [onload], [href^="javascript" i]';
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const turned: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode.nodeValue ?? '';
    if (/[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u.test(text))
      turned.push(text.slice(0, 80));
  }
  const wide = [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { overflowX } = getComputedStyle(element);
    // A row of chips scrolls sideways by design.
    if (element.localName === 'nav' || element.closest('[role="tablist"]')) return false;
    const scrolls = element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
    return scrolls && element.scrollWidth > element.clientWidth + 1;
  });
  return [
    (globalThis as { pwned?: unknown }).pwned === undefined ? '' : 'code ran',
    ...[...document.querySelectorAll(made)].map((element) => `made: ${element.outerHTML.slice(0, 120)}`),
    ...turned.map((text) => `turned: ${text}`),
    ...Object.keys(Object.prototype).map((key) => `polluted: ${key}`),
    ...wide.map((element) => `wide: ${element.outerHTML.slice(0, 200)}`),
  ];
}
