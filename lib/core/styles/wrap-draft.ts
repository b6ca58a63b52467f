import { type FilledText, unfilled } from '../template/filled-text';
import { fillSlots } from './fill-slots';
import { isStyle } from './is-style';
import { joinTexts } from './join-texts';

/**
 * A style around what the user has written. Without a draft the slot stays, to show what is missing; a style without
 * a slot is joined to the draft's end.
 */
export function wrapDraft(style: FilledText, draft: string): FilledText {
  if (!isStyle(style.text)) return joinTexts(unfilled(draft), style);
  return draft.trim() === '' ? style : fillSlots(style, unfilled(draft));
}
