import type { InsertMode, InsertOutcome } from '@/lib/core/insertion';
import type { SavedCaret } from '../caret/saved-caret';
import { showCaret } from '../caret/show-caret';
import { attempt } from './attempt';
import { wholeText } from './field-text';
import { limitOf, normaliseText } from './fit-text';
import type { InsertionJob } from './insertion-job';
import { keepCaretBehind } from './keep-caret-behind';
import { kindOfField } from './kind-of-field';
import { outcomeOf } from './outcome-of';
import { placeCaret } from './place-caret';
import { knowCaret, putCaretBack } from './put-caret-back';
import { readField } from './read-field';
import { refusal } from './refusal';
import { selectTyped } from './select-typed';
import { settleCaret } from './settle';
import { STRATEGIES } from './strategies';
import { takeBack } from './take-back';

export interface InsertOptions {
  readonly mode: InsertMode;
  /** Where the caret stood before the focus left the field; where it stands now, without. */
  readonly caret?: SavedCaret | undefined;
  /** What the user typed to call for the text: it goes away with the insertion if it stands right before the caret. */
  readonly typed?: string;
}

/**
 * Writes a text into a field as the user would have, reads back what became of it, and never presses Enter. What is
 * added behind a draft is set off by a space. Takes 50 to 150 ms, in a hidden tab 2 to 4 s. On failure the draft and its
 * caret are as they were.
 */
export async function insertText(field: HTMLElement, text: string, options: InsertOptions): Promise<InsertOutcome> {
  const refused = refusal(field, text);
  if (refused) return { ok: false, reason: refused };
  const view = field.ownerDocument.defaultView;
  if (!view) return { ok: false, reason: 'gone' };

  const caretBefore = knowCaret(field);
  const strategy = STRATEGIES[kindOfField(field)];
  const { moved, atEnd } = placeCaret(field, options.mode, options.caret, strategy.ownSelection === true);
  const taken = options.typed ? selectTyped(field, options.typed) : false;
  if (moved || taken) await settleCaret(view, strategy.caretMs);

  const draft = readField(field);
  const apart = atEnd && /\S$/.test(draft.before) && /^\S/.test(text) ? ' ' : '';
  const outcome = await write({ field, view, strategy, draft, text: normaliseText(field, apart + text) });
  if (outcome.ok && !strategy.partial) showCaret(field);
  if (!outcome.ok && caretBefore) putCaretBack(field, caretBefore);
  return outcome;
}

/** One technique after the other, until one is right; before each the draft is as it was. */
async function write(job: InsertionJob): Promise<InsertOutcome> {
  const { field, view, strategy } = job;
  const caret = knowCaret(field);
  const startOver = async (): Promise<void> => {
    await takeBack(job);
    if (caret) putCaretBack(field, caret);
    await settleCaret(view, strategy.caretMs);
  };

  let limit = limitOf(field);
  for (const [index, technique] of strategy.techniques.entries()) {
    let result = await attempt(job, technique, limit);
    if (result.verdict === 'shortened') {
      // The page has a limit of its own, which no attribute tells. What fits goes in again, as one step to undo.
      limit = wholeText(readField(field)).length;
      await startOver();
      result = await attempt(job, technique, limit);
    }
    if (!field.isConnected) return { ok: false, reason: 'gone' };
    const outcome = outcomeOf(result, index === strategy.techniques.length - 1);
    if (outcome?.ok) keepCaretBehind(job, result.text);
    if (outcome) return outcome;
    const isUntouched = result.taken === 'no' && result.verdict === 'unchanged';
    if (!isUntouched) await startOver();
  }
  return { ok: false, reason: 'refused' };
}
