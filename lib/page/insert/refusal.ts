import type { InsertFailure } from '@/lib/core/insertion';
import { isEditable } from '../find/is-editable';

/** Why the text may not be written into the field now, or undefined. A value would go in even where the field is locked. */
export function refusal(field: HTMLElement, text: string): InsertFailure | undefined {
  if (!field.isConnected) return 'gone';
  // A lone line break is Enter to some editors.
  if (!/\S/.test(text)) return 'refused';
  return isEditable(field) ? undefined : 'read-only';
}
