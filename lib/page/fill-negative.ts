import type { InsertRequest } from '@/lib/shared/page-api';
import { showCaret } from './caret/show-caret';
import { negativeField } from './find/negative-field';
import { insertText } from './insert/insert-text';

/**
 * Writes the negative part into the site's own box for it, where the page has one besides the prompt's. That box holds
 * a list, so a draft in it is kept and the text goes after it. The focus ends where it was.
 */
export async function fillNegative(
  page: Document,
  promptField: HTMLElement,
  { negative, negativeMode, clues }: InsertRequest,
) {
  if (negative === '') return;
  const field = negativeField(page, clues.negativeHints);
  if (!field || field === promptField) return;
  await insertText(field, negative, { mode: negativeMode });
  promptField.focus({ preventScroll: true });
  showCaret(promptField);
}
