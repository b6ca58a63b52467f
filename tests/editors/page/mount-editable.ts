import type { MountEditor } from './editor-under-test';

/** A box without an editor: its model is what the browser leaves in the page, read as the page would. */
export function mountEditable(contentEditable: string, whiteSpace = 'pre-wrap'): MountEditor {
  return (host, draft) => {
    const field = document.createElement('div');
    field.setAttribute('contenteditable', contentEditable);
    field.setAttribute('role', 'textbox');
    field.style.whiteSpace = whiteSpace;
    if (contentEditable === 'plaintext-only') field.textContent = draft;
    else field.append(...draft.split('\n').map(line));
    let state = draft;
    field.addEventListener('input', () => {
      state = linesOf(field);
    });
    host.append(field);
    return {
      field,
      text: () => linesOf(field),
      state: () => state,
      caret: () => caretIn(field),
      select: (start, end) => {
        field.focus();
        const [from, to] = [pointAt(field, start), pointAt(field, end)];
        document.getSelection()?.setBaseAndExtent(...from, ...to);
      },
      formats: () =>
        [...field.querySelectorAll('b, i, a, ul, ol, li, code, h1, h2, span[style], font')].map(
          (found) => found.localName,
        ),
      destroy: () => field.remove(),
    };
  };
}

function line(text: string): HTMLElement {
  const div = document.createElement('div');
  div.append(text === '' ? document.createElement('br') : text);
  return div;
}

/**
 * The lines as they are seen: a block starts a line, a break ends one, and the last break of a block only holds it
 * open. innerText would count such a line twice.
 */
function linesOf(field: Node): string {
  const copy = field.cloneNode(true) as HTMLElement | DocumentFragment;
  for (const br of copy.querySelectorAll('br')) {
    const holdsOpen = br.nextSibling === null;
    br.replaceWith(holdsOpen ? '' : '\n');
  }
  for (const block of copy.querySelectorAll('div, p')) {
    if (!beginsItsParent(block, copy)) block.prepend('\n');
    if (block.nextSibling?.nodeType === Node.TEXT_NODE && block.nextSibling.nodeValue !== '') block.after('\n');
  }
  return (copy.textContent ?? '').replace(/\u00A0/g, ' ');
}

function beginsItsParent(block: Node, top: Node): boolean {
  for (let node: Node | null = block; node && node !== top; node = node.parentNode)
    if (node.previousSibling) return false;
  return true;
}

function caretIn(field: HTMLElement): number {
  const root = field.getRootNode() as Document | ShadowRoot;
  const selection = document.getSelection();
  const range =
    root instanceof ShadowRoot
      ? selection?.getComposedRanges({ shadowRoots: [root] })[0]
      : selection?.rangeCount && selection.getRangeAt(0);
  if (!range || !field.contains(range.endContainer)) return -1;
  const before = document.createRange();
  before.setStart(field, 0);
  before.setEnd(range.endContainer, range.endOffset);
  const fragment = before.cloneContents();
  // Stands for what follows, without which a break before the caret would seem to be the last of its block.
  lastBlock(fragment).append('|');
  return linesOf(fragment).length - 1;
}

function lastBlock(fragment: DocumentFragment): DocumentFragment | Element {
  const { lastElementChild } = fragment;
  return lastElementChild && fragment.lastChild === lastElementChild && /^(DIV|P)$/.test(lastElementChild.nodeName)
    ? lastElementChild
    : fragment;
}

function pointAt(field: HTMLElement, offset: number): [Node, number] {
  let rest = offset;
  for (const child of field.childNodes) {
    const length = (child.textContent ?? '').length;
    if (rest <= length) return child.firstChild?.nodeType === Node.TEXT_NODE ? [child.firstChild, rest] : [child, rest];
    rest -= length + (child.nodeType === Node.TEXT_NODE ? 0 : 1);
  }
  return [field, field.childNodes.length];
}
