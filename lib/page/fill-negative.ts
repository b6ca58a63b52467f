import type { InsertOutcome } from '@/lib/core/insertion';
import type { InsertRequest } from '@/lib/shared/page-api';
import { showCaret } from './caret/show-caret';
import { negativeField } from './find/negative-field';
import { insertText } from './insert/insert-text';

/**
 * Writes the negative part into the site's own box for it, where the page has one besides the prompt's. That box holds
 * a list, so a draft in it is kept and the text goes after it. The focus ends where it was. Returns what became of it;
 * undefined where there is nothing to write or no such box.
 */
export async function fillNegative(
  page: Document,
  promptField: HTMLElement,
  { negative, negativeMode, clues }: InsertRequest,
): Promise<InsertOutcome | undefined> {
  if (negative === '') return undefined;
  const field = negativeField(page, clues);
  if (!field || field === promptField) return undefined;
  const outcome = await insertText(field, negative, { mode: negativeMode });
  promptField.focus({ preventScroll: true });
  showCaret(promptField);
  return outcome;
}
