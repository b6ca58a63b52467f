import { isTextControl } from '../caret/text-control';

/** Selects all text. A chip (`contenteditable=false`) at the edge stays outside, so that it is not deleted. */
export function selectEverything(field: HTMLElement): void {
  if (isTextControl(field)) {
    field.select();
    return;
  }
  const [start, startOffset] = edgeOf(field, 'start');
  const [end, endOffset] = edgeOf(field, 'end');
  field.ownerDocument.getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset);
}

/** Puts the caret behind the last text. */
export function selectEnd(field: HTMLElement): void {
  if (!isTextControl(field)) {
    field.ownerDocument.getSelection()?.collapse(...edgeOf(field, 'end'));
    return;
  }
  // An input of a type without a caret (e-mail, number) has none to set.
  if (field.selectionStart !== null) field.setSelectionRange(field.value.length, field.value.length);
}

/** Editors understand a caret that stands in a text, or in an empty paragraph, best. */
function edgeOf(field: HTMLElement, edge: 'start' | 'end'): [Node, number] {
  let node: Node = field;
  for (;;) {
    const children: readonly ChildNode[] = [...node.childNodes].filter(takesText);
    const child = edge === 'start' ? children[0] : children.at(-1);
    if (!child) return [node, 0];
    if (child.nodeType === child.TEXT_NODE) return [child, edge === 'start' ? 0 : (child.nodeValue ?? '').length];
    if (child.nodeName === 'BR') return [node, [...node.childNodes].indexOf(child)];
    node = child;
  }
}

function takesText(node: ChildNode): boolean {
  return node.nodeType === node.TEXT_NODE || ('isContentEditable' in node && node.isContentEditable === true);
}
