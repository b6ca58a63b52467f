/** A selection with its ends in document order, as `StaticRange` and `Range` both have them. */
export type SelectedRange = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/**
 * The selection of the field's document, wherever the field stands: a document's own selection does not show what is
 * selected inside a shadow root. Undefined when nothing is selected, or something outside the field.
 */
export function selectedRange(field: HTMLElement): SelectedRange | undefined {
  const selection = field.ownerDocument.getSelection();
  if (!selection) return undefined;
  const range = composedRange(selection, field);
  return range && field.contains(range.startContainer) && field.contains(range.endContainer) ? range : undefined;
}

function composedRange(selection: Selection, field: HTMLElement): SelectedRange | undefined {
  const shadowRoots = shadowRootsAround(field);
  if (shadowRoots.length > 0 && 'getComposedRanges' in selection)
    return selection.getComposedRanges({ shadowRoots })[0];
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

/** Closed ones too: a node inside knows its root. */
function shadowRootsAround(field: HTMLElement): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = field.getRootNode();
  while (isShadowRoot(root)) {
    roots.push(root);
    root = root.host.getRootNode();
  }
  return roots;
}

function isShadowRoot(root: Node): root is ShadowRoot {
  return 'host' in root;
}
