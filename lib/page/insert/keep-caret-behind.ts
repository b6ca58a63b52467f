import { isTextControl } from '../caret/text-control';
import { wholeText } from './field-text';
import type { InsertionJob } from './insertion-job';
import { letters } from './letters';
import { pointAt } from './point-at';
import { readRich } from './read-rich';

/**
 * Puts the caret behind a text that was just inserted, where an editor lost it: some cannot read the selection in a
 * shadow root, and leave the caret where the browser put it while they moved the lines.
 */
export function keepCaretBehind({ field, strategy, draft }: InsertionJob, text: string): void {
  if (isTextControl(field) || strategy.partial) return;
  const now = readRich(field);
  const whole = wholeText(now);
  if (letters(now.before) === letters(draft.before + text) || !whole.endsWith(draft.after)) return;
  const [node, offset] = pointAt(field, whole.length - draft.after.length);
  field.ownerDocument.getSelection()?.collapse(node, offset);
}
