import { isTextControl } from '../caret/text-control';
import type { Technique } from './technique';

/** The last resort in a native field, since the user cannot undo it. */
export const setValue: Technique = (field, text) => {
  if (!isTextControl(field)) return 'no';
  const { value } = field;
  const start = field.selectionStart ?? value.length;
  writeValue(field, value.slice(0, start) + text + value.slice(field.selectionEnd ?? value.length));
  if (field.selectionStart !== null) field.setSelectionRange(start + text.length, start + text.length);
  return 'browser';
};

/** Tells the page of it, which a value that is set alone does not. */
export function writeValue(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
}
