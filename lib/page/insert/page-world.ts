/**
 * The globals of the page itself, which Firefox alone gives to a content script: undefined in every other browser.
 * Firefox hides from the page what a content script put into a DataTransfer of its own world.
 */
export function pageWorld(field: HTMLElement): typeof globalThis | undefined {
  const view = field.ownerDocument.defaultView;
  return view && 'wrappedJSObject' in view ? (view.wrappedJSObject as typeof globalThis) : undefined;
}
