import { readField } from './insert/read-field';

/** What the user has written in a field, without what was typed right before the caret to call the palette. */
export function readDraft(field: HTMLElement, typed: string): string {
  const { before, selected, after } = readField(field);
  return (before.endsWith(typed) ? before.slice(0, before.length - typed.length) : before) + selected + after;
}
