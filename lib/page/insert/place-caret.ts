import type { InsertMode } from '@/lib/core/insertion';
import { restoreCaret } from '../caret/restore-caret';
import { saveCaret } from '../caret/save-caret';
import type { SavedCaret } from '../caret/saved-caret';
import { isTextControl } from '../caret/text-control';
import { commandKey, pressKey } from './press-key';
import { selectEnd, selectEverything } from './select-in-field';

export interface PlacedCaret {
  /** True when the focus or the caret moved, which the editor has to hear of before anything is written. */
  readonly moved: boolean;
  /** True when the text goes behind everything. */
  readonly atEnd: boolean;
}

/** Focuses the field and puts the caret or the selection where the text has to go. */
export function placeCaret(
  field: HTMLElement,
  mode: InsertMode,
  saved: SavedCaret | undefined,
  ownSelection: boolean,
): PlacedCaret {
  const focused = hasFocus(field);
  const caret = ownSelection ? undefined : (saved ?? (focused ? undefined : caretOfTouched(field)));
  if (!focused || !field.ownerDocument.hasFocus()) field.focus({ preventScroll: true });

  if (mode === 'replace') return { moved: select(field, ownSelection, 'everything'), atEnd: false };
  if (mode === 'caret' && caret && restoreCaret(field, caret)) return { moved: true, atEnd: false };
  if (mode === 'caret' && focused && (ownSelection || saveCaret(field))) return { moved: false, atEnd: false };
  return { moved: select(field, ownSelection, 'end'), atEnd: true };
}

function select(field: HTMLElement, ownSelection: boolean, what: 'everything' | 'end'): true {
  if (ownSelection) pressKey(field, what === 'everything' ? commandKey('a', 'KeyA', 65) : END_KEY);
  else if (what === 'everything') selectEverything(field);
  else selectEnd(field);
  return true;
}

const END_KEY = commandKey('End', 'End', 35);

function hasFocus(field: HTMLElement): boolean {
  // The root of an element in a page is its document or a shadow root, which both know what has the focus.
  const { activeElement } = field.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && field.contains(activeElement);
}

/** The caret of a box that nobody touched stands at its start or its end, where the page left it: that is none. */
function caretOfTouched(field: HTMLElement): SavedCaret | undefined {
  const caret = saveCaret(field);
  if (caret?.in !== 'value' || !isTextControl(field)) return caret;
  return caret.end === 0 || caret.start === field.value.length ? undefined : caret;
}
