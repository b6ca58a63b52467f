import { selectedRange } from '../caret/selected-range';
import { pageWorld } from './page-world';
import { plainKey, pressKey } from './press-key';
import type { Taken, Technique } from './technique';

const BUBBLING = { bubbles: true, cancelable: true, composed: true };

/** A paste event of our own has no default action: it counts only where the page says that it handled it. */
export const pasteText: Technique = (field, text) => sendPaste(field, { 'text/plain': text });

/**
 * For editors that drop blank lines, tabs and indents of plain text: one paragraph a line, and a style that they heed
 * but do not keep.
 */
export const pasteParagraphs: Technique = (field, text) => {
  const paragraphs = text.split('\n').map((line) => `<p style="white-space:pre-wrap">${escapeHtml(line)}</p>`);
  return sendPaste(field, { 'text/plain': text, 'text/html': paragraphs.join('') });
};

/**
 * Monaco takes a paste only while it believes to have the focus, which it does not in a background tab. Where a paste
 * brings no list of addresses it looks for one on the clipboard, and waits until the user has allowed the page to read
 * that: so the paste brings an empty list, which is a comment.
 */
export const pasteToMonaco: Technique = (field, text) => {
  field.dispatchEvent(new FocusEvent('focus'));
  return sendPaste(field, { 'text/plain': text, 'text/uri-list': '#' });
};

/** The `beforeinput` of a paste, which no paste handler of the page sees. */
export const inputFromPaste: Technique = (field, text) => sendBeforeInput(field, 'insertFromPaste', text);

/**
 * The `beforeinput` of a spelling correction, which no paste handler of the page sees. Lexical takes the key that was
 * pressed last for the one that accepted the correction, and moves past the same character: so a key that is none goes first.
 */
export const inputReplacement: Technique = (field, text) => {
  pressKey(field, plainKey('Unidentified', 0));
  return sendBeforeInput(field, 'insertReplacementText', text);
};

function sendPaste(field: HTMLElement, data: Readonly<Record<string, string>>): Taken {
  const event = pasteEvent(field);
  for (const [type, value] of Object.entries(data)) event.clipboardData?.setData(type, value);
  return field.dispatchEvent(event) ? 'no' : 'page';
}

function pasteEvent(field: HTMLElement): ClipboardEvent {
  const world = pageWorld(field);
  if (!world) return new ClipboardEvent('paste', { ...BUBBLING, clipboardData: new DataTransfer() });
  // Firefox takes no `clipboardData`: it makes one of its own for these two old words.
  const init = Object.assign(new world.Object(), BUBBLING, { dataType: 'text/plain', data: '' });
  return new world.ClipboardEvent('paste', init);
}

function sendBeforeInput(field: HTMLElement, inputType: string, text: string): Taken {
  const dataTransfer = new (pageWorld(field)?.DataTransfer ?? DataTransfer)();
  dataTransfer.setData('text/plain', text);
  const init = { ...BUBBLING, inputType, dataTransfer, targetRanges: targetRanges(field) };
  return field.dispatchEvent(new InputEvent('beforeinput', init)) ? 'no' : 'page';
}

function targetRanges(field: HTMLElement): StaticRange[] {
  const range = selectedRange(field);
  return range ? [new StaticRange(range)] : [];
}

function escapeHtml(line: string): string {
  return line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
