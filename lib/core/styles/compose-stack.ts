import { type FilledText, unfilled } from '../template/filled-text';
import { fillSlots } from './fill-slots';
import { isStyle } from './is-style';
import { joinTexts } from './join-texts';

/**
 * One text of several. The first part without a slot is the subject, wherever it stands; the others follow in their
 * order: a style (a part with the slot `{prompt}`) takes all that came before it into its slot, any other part is
 * joined to its end (see `joinTexts`). Styles alone make one style, the last one outermost.
 *
 * Fill the parts' blanks first where the result is to be inserted: how a blank is written is a matter of its own text.
 */
export function composeStack(parts: readonly FilledText[]): FilledText {
  const subject = parts.findIndex(({ text }) => !isStyle(text));
  const first = Math.max(0, subject);
  return parts.reduce((whole, part, index) => {
    if (index === first) return whole;
    return isStyle(part.text) ? fillSlots(part, whole) : joinTexts(whole, part);
  }, parts[first] ?? unfilled(''));
}
