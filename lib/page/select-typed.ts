import { isTextControl } from './caret/text-control';

/** Selects what the user has just typed before the caret, so that an insertion takes its place. */
export async function selectTyped(field: HTMLElement, typed: string): Promise<void> {
  if (isTextControl(field)) {
    const { selectionStart: caret, selectionEnd, value } = field;
    if (caret === null || caret !== selectionEnd || !value.slice(0, caret).endsWith(typed)) return;
    field.setSelectionRange(caret - typed.length, caret);
    return;
  }
  const selection = field.ownerDocument.getSelection();
  const { anchorNode, anchorOffset } = selection ?? {};
  const before = anchorNode?.nodeValue?.slice(0, anchorOffset) ?? '';
  if (!selection?.isCollapsed || !anchorNode || anchorOffset === undefined || !before.endsWith(typed)) return;
  selection.setBaseAndExtent(anchorNode, anchorOffset - typed.length, anchorNode, anchorOffset);
}
