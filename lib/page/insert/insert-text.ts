import type { InsertMode, InsertOutcome } from '@/lib/core/insertion';
import { restoreCaret } from '../caret/restore-caret';
import { saveCaret } from '../caret/save-caret';
import type { SavedCaret } from '../caret/saved-caret';
import { isTextControl } from '../caret/text-control';
import { type FieldText, wholeText } from './field-text';
import { fitText, limitOf, normaliseText } from './fit-text';
import { judge, type Verdict } from './judge';
import { keepCaretBehind } from './keep-caret-behind';
import { kindOfField } from './kind-of-field';
import { placeCaret } from './place-caret';
import { readField } from './read-field';
import { refusal } from './refusal';
import { nextFrames, nextSelectionChange, pause } from './settle';
import { STRATEGIES, type Strategy } from './strategies';
import { takeBack } from './take-back';

export interface InsertOptions {
  readonly mode: InsertMode;
  /** Where the caret stood before the focus left the field; where it stands now, without. */
  readonly caret?: SavedCaret | undefined;
}

/** Editors that have not shown the text after two frames get this much longer, in ms, one after the other. */
const PATIENCE_MS = [40, 150];

/**
 * Writes a text into a field as the user would have, reads back what became of it, and never presses Enter. What is
 * added behind a draft is set off by a space. Takes 50 to 150 ms, in a hidden tab 2 to 3 s. On failure the draft is as
 * it was.
 */
export async function insertText(field: HTMLElement, text: string, options: InsertOptions): Promise<InsertOutcome> {
  const refused = refusal(field);
  if (refused) return { ok: false, reason: refused };
  const view = field.ownerDocument.defaultView;
  if (!view) return { ok: false, reason: 'gone' };

  const strategy = STRATEGIES[kindOfField(field)];
  const { moved, atEnd } = placeCaret(field, options.mode, options.caret, strategy.ownSelection === true);
  if (moved) await nextSelectionChange(view);
  if (moved || !isTextControl(field)) await nextFrames(view);
  if (moved && strategy.caretMs) await pause(view, strategy.caretMs);

  const draft = readField(field);
  const apart = atEnd && /\S$/.test(draft.before) && /^\S/.test(text) ? ' ' : '';
  return write({ field, view, strategy, draft, text: normaliseText(field, apart + text) });
}

interface Job {
  readonly field: HTMLElement;
  readonly view: Window;
  readonly strategy: Strategy;
  readonly draft: FieldText;
  readonly text: string;
}

async function write(job: Job): Promise<InsertOutcome> {
  const { field, strategy, draft, text } = job;
  const caret = saveCaret(field);
  const kept = draft.before.length + draft.after.length;
  let limit = limitOf(field);
  for (const technique of strategy.techniques) {
    for (let tries = 0; tries < 2; tries += 1) {
      const fitted = fitText(text, limit - kept);
      if (fitted.text === '') return { ok: false, reason: 'refused' };
      const taken = technique(field, fitted.text);
      const verdict = await readBack(job, fitted.text, taken);
      if (!field.isConnected) return { ok: false, reason: 'gone' };
      if (verdict === 'exact' || verdict === 'text' || verdict === 'unverified') {
        if (!isTextControl(field) && !strategy.partial) keepCaretBehind(field, draft, fitted.text);
        return { ok: true, fidelity: verdict, cut: fitted.cut };
      }
      if (verdict === 'unchanged' && taken && isLong(fitted.text)) return { ok: false, reason: 'attachment' };
      // The page has a limit of its own, which no attribute tells: what fits goes in a second time, in one undoable step.
      limit = verdict === 'shortened' ? wholeText(readField(field)).length : limit;
      await restore(job, caret);
      if (verdict !== 'shortened') break;
    }
  }
  return { ok: false, reason: 'refused' };
}

async function readBack({ field, view, strategy, draft }: Job, text: string, taken: boolean): Promise<Verdict> {
  const read = (): Verdict => judge(draft, text, readField(field), strategy.partial === true);
  if (!taken && read() === 'unchanged') return 'unchanged';
  await nextFrames(view);
  let verdict = read();
  for (const ms of PATIENCE_MS) {
    if (verdict !== 'unchanged' && verdict !== 'wrong') return verdict;
    await pause(view, ms);
    verdict = read();
  }
  // Nothing is drawn in a hidden tab, so an editor that draws its text itself shows nothing new.
  const unseen = verdict === 'unchanged' && taken && strategy.ownSelection === true && view.document.hidden;
  return unseen ? 'unverified' : verdict;
}

/** The draft as it was, with its caret or selection, for the next attempt or for the user. */
async function restore({ field, view, strategy, draft }: Job, caret: SavedCaret | undefined): Promise<void> {
  const old = wholeText(draft);
  await takeBack(field, view, old, () => wholeText(readField(field)) === old);
  if (caret) restoreCaret(field, caret);
  await nextSelectionChange(view);
  await nextFrames(view);
  if (strategy.caretMs) await pause(view, strategy.caretMs);
}

/** Pages turn a long paste into an attached file: from 2,000 characters or 40 lines on. */
function isLong(text: string): boolean {
  return text.length >= 2000 || text.split('\n').length >= 40;
}
