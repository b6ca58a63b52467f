/** The element that holds the palette. What lies in it is ours, not the page's, so no search goes in there. */
export const paletteHostName = 'prompt-palette';

/**
 * The tree inside an element: its shadow root, open or closed, or the document of a frame of the same origin.
 * null where there is none, and for frames of another origin.
 */
export function innerRoot(element: Element): Document | ShadowRoot | null {
  if (element.localName === paletteHostName) return null;
  if (isFrame(element)) return element.contentDocument;
  return element.shadowRoot ?? closedRoot(element);
}

/** `instanceof` would miss the elements of other frames: each frame has constructors of its own. */
export function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

// Both interfaces exist in content scripts only, and neither is in the DOM's own types.
interface ContentScriptWorld {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
}

function closedRoot(element: Element): ShadowRoot | null {
  if (!isHtml(element)) return null;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  return (globalThis as ContentScriptWorld).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
