import { restoreCaret } from '../../../lib/page/caret/restore-caret';
import { saveCaret } from '../../../lib/page/caret/save-caret';
import type { SavedCaret } from '../../../lib/page/caret/saved-caret';
import { innerRoot } from '../../../lib/page/find/inner-root';
import { insertText } from '../../../lib/page/insert/insert-text';
import { ANSWER, type InsertionAnswer, type InsertionRequest, REQUEST } from '../insertion-request';
import { closePalette, openPalette } from './palette';

/** Inserts from a real content script what the page of a test asks for. */
addEventListener(REQUEST, (event) => {
  // Only a page of the tests sends this, always as a CustomEvent with this shape.
  const request: InsertionRequest = JSON.parse((event as CustomEvent<string>).detail);
  // A task of its own, as an insertion has that the user asked for.
  setTimeout(async () => {
    const detail = JSON.stringify(await answer(request));
    dispatchEvent(new CustomEvent(ANSWER, { detail }));
  });
});

let caret: SavedCaret | undefined;

async function answer({ call, text, mode, typed = '' }: InsertionRequest): Promise<InsertionAnswer> {
  const field = fieldIn(document);
  if (!field) return { outcome: { ok: false, reason: 'no-field' }, ms: 0 };
  if (call === 'open palette') {
    caret = saveCaret(field);
    openPalette();
    return { outcome: { ok: true, fidelity: 'exact', cut: 0 }, ms: 0 };
  }
  if (call === 'insert from palette') {
    // As the product does: the caret is back, and the insertion begins at once.
    closePalette();
    field.focus({ preventScroll: true });
    if (caret) restoreCaret(field, caret);
  }
  const started = performance.now();
  const outcome = await insertText(field, text, { mode, typed });
  return { outcome, ms: performance.now() - started };
}

/** Not the one that an autosizing box measures its text in. */
const FIELDS = '.native-edit-context, textarea:not(.ime-text-area, [aria-hidden="true"]), input, [contenteditable]';

/** The first field, through shadow roots and frames of the same origin. */
function fieldIn(root: Document | ShadowRoot): HTMLElement | undefined {
  const field = root.querySelector<HTMLElement>(FIELDS);
  if (field) return field;
  for (const element of root.querySelectorAll('*')) {
    const inner = innerRoot(element);
    const found = inner && fieldIn(inner);
    if (found) return found;
  }
  return undefined;
}
