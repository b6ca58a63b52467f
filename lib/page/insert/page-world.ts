/**
 * The globals of the page itself, in Firefox, which alone gives them to a content script: undefined in every other
 * browser. Firefox hides from the page what a content script put into a DataTransfer of its own world.
 */
export function pageWorld(field: HTMLElement): typeof globalThis | undefined {
  const view = field.ownerDocument.defaultView;
  if (!view) return undefined;
  if ('wrappedJSObject' in view) return view.wrappedJSObject as typeof globalThis;
  // In a page of our own there is one world, and only Firefox knows this name.
  return 'mozInnerScreenX' in view ? view : undefined;
}
