import { selectedRange } from '../caret/selected-range';
import { isTextControl } from '../caret/text-control';
import { pageWorld } from './page-world';
import { plainKey, pressKey } from './press-key';
import type { Taken, Technique } from './technique';

/**
 * As if typed in one go: undoable, and past every paste handler. The browser tells the page of it by `input` alone, in
 * Chromium once a line: the page hears of the last line only, when all of it is there, or it would draw itself anew for
 * each.
 */
export const typeText: Technique = (field, text) => {
  closeTypingGroup(field);
  const type = (part: string): boolean => field.ownerDocument.execCommand('insertText', false, part);
  const lastLine = pageWorld(field) ? 0 : text.trimEnd().lastIndexOf('\n') + 1;
  if (lastLine === 0) return type(text) ? 'browser' : 'no';
  return unheard(field, () => type(text.slice(0, lastLine))) && type(text.slice(lastLine)) ? 'browser' : 'no';
};

/**
 * For editors that keep a paragraph a line and read what the browser did. Chromium makes the paragraphs of one
 * insertion itself, and an editor that saw a new paragraph alone would take it for Enter. Firefox makes breaks, which
 * Quill drops; so there each line goes in by itself, all before the editor looks: what a page refuses, it refuses whole.
 */
export const typeParagraphs: Technique = (field, text) => {
  if (!pageWorld(field)) return typeText(field, text);
  // Where all paragraphs are selected, Firefox would put the text beside them.
  if (spansParagraphs(field)) field.ownerDocument.execCommand('delete');
  return typeLines(field, text);
};

/** The same for Quill, which loses its blocks when the browser deletes all of them, and so has to delete them itself. */
export const typeQuillParagraphs: Technique = (field, text) => {
  if (!pageWorld(field)) return typeText(field, text);
  if (spansParagraphs(field)) pressKey(field, plainKey('Backspace', 8));
  return typeLines(field, text);
};

function spansParagraphs(field: HTMLElement): boolean {
  const range = selectedRange(field);
  return range !== undefined && range.startContainer !== range.endContainer;
}

function typeLines({ ownerDocument }: HTMLElement, text: string): Taken {
  const typed = text.split('\n').map((line, index) => {
    const broken = index === 0 || ownerDocument.execCommand('insertParagraph');
    return (line === '' || ownerDocument.execCommand('insertText', false, line)) && broken;
  });
  return typed.some(Boolean) ? 'browser' : 'no';
}

/**
 * Chromium joins an insertion to what was typed just before, and one undo would take back both. A selection that moves
 * away and back ends that group.
 */
function closeTypingGroup(field: HTMLElement): void {
  if (isTextControl(field)) {
    const { selectionStart, selectionEnd, selectionDirection, value } = field;
    if (selectionStart === null) return;
    const elsewhere = selectionStart === 0 ? value.length : 0;
    field.setSelectionRange(elsewhere, elsewhere);
    field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    return;
  }
  const selection = field.ownerDocument.getSelection();
  const range = selectedRange(field);
  if (!selection || !range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selection.setBaseAndExtent(field, 0, field, field.childNodes.length);
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Keeps the page's listeners from the `input` events of what is done meanwhile. */
function unheard<T>(field: HTMLElement, work: () => T): T {
  const stop = (event: Event): void => event.stopImmediatePropagation();
  const view = field.ownerDocument.defaultView;
  view?.addEventListener('input', stop, { capture: true });
  try {
    return work();
  } finally {
    // In a document of XML a command throws: a page whose events stayed stopped would be broken for the user's keys.
    view?.removeEventListener('input', stop, { capture: true });
  }
}
