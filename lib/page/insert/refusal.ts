import type { InsertFailure } from '@/lib/core/insertion';
import { isTextControl } from '../caret/text-control';
import { kindOfField } from './kind-of-field';

/** Why nothing may be written into the field now, or undefined. Setting a value would go through even where it is locked. */
export function refusal(field: HTMLElement): InsertFailure | undefined {
  if (!field.isConnected) return 'gone';
  if (isTextControl(field)) return field.readOnly || field.matches(':disabled') ? 'read-only' : undefined;
  if (field.getAttribute('aria-readonly') === 'true' || field.getAttribute('aria-disabled') === 'true')
    return 'read-only';
  // Monaco takes keys through an EditContext, whose element is not contenteditable.
  return field.isContentEditable || kindOfField(field) === 'monaco' ? undefined : 'read-only';
}
