import type { InsertFailure } from '@/lib/core/insertion';
import { isTextControl } from '../caret/text-control';
import { kindOfField } from './kind-of-field';

/** Why the text may not be written into the field now, or undefined. A value would go in even where the field is locked. */
export function refusal(field: HTMLElement, text: string): InsertFailure | undefined {
  if (!field.isConnected) return 'gone';
  // A lone line break is Enter to some editors.
  if (!/\S/.test(text)) return 'refused';
  if (isTextControl(field)) return field.readOnly || field.matches(':disabled') ? 'read-only' : undefined;
  if (field.getAttribute('aria-readonly') === 'true' || field.getAttribute('aria-disabled') === 'true')
    return 'read-only';
  // Monaco takes keys through an EditContext, whose element is not contenteditable.
  return field.isContentEditable || kindOfField(field) === 'monaco' ? undefined : 'read-only';
}
