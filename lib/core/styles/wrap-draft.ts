import { fillSlots } from './fill-slots';
import { isStyle } from './is-style';
import { joinTexts } from './join-texts';

/**
 * A style around what the user has written. Without a draft the slot stays, to show what is missing; a style without
 * a slot is joined to the draft's end.
 */
export function wrapDraft(style: string, draft: string): string {
  if (!isStyle(style)) return joinTexts(draft, style);
  return draft.trim() === '' ? style : fillSlots(style, draft);
}
