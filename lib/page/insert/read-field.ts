import { isTextControl, type TextControl } from '../caret/text-control';
import type { FieldText } from './field-text';
import { kindOfField } from './kind-of-field';
import { readLines } from './read-lines';
import { readRich } from './read-rich';

/** The field's text as the user sees it. Of a long text some editors keep only the lines in view in the page. */
export function readField(field: HTMLElement): FieldText {
  if (isTextControl(field)) return readControl(field);
  return kindOfField(field) === 'monaco' ? readLines(field) : readRich(field);
}

function readControl({ value, selectionStart, selectionEnd }: TextControl): FieldText {
  const start = selectionStart ?? value.length;
  const end = selectionEnd ?? value.length;
  return { before: value.slice(0, start), selected: value.slice(start, end), after: value.slice(end) };
}
