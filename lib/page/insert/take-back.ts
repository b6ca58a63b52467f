import { isTextControl } from '../caret/text-control';
import { wholeText } from './field-text';
import type { InsertionJob } from './insertion-job';
import { commandKey, pressKey } from './press-key';
import { readField } from './read-field';
import { selectEverything } from './select-in-field';
import { writeValue } from './set-value';
import { nextFrames, pause, settleCaret } from './settle';

const UNDO = commandKey('z', 'KeyZ', 90);
const UNDO_MS = 50;

/**
 * Takes back an attempt that went wrong: by the editor's own undo, else the browser's. Pages that rewrite their field
 * break both, and an undo may take back more than it should: then the draft is written anew.
 */
export async function takeBack(job: InsertionJob): Promise<void> {
  const { field, view, strategy } = job;
  const draft = wholeText(job.draft);
  const isBack = (): boolean => wholeText(readField(field)) === draft;
  if (isBack()) return;
  if (isTextControl(field)) {
    field.ownerDocument.execCommand('undo');
    if (!isBack()) writeValue(field, draft);
    return;
  }
  pressKey(field, UNDO);
  await pause(view, UNDO_MS);
  if (isBack()) return;
  field.ownerDocument.execCommand('undo');
  await pause(view, UNDO_MS);
  if (!isBack() && !strategy.partial) await writeAnew(job, draft, isBack);
}

async function writeAnew({ field, view, strategy }: InsertionJob, draft: string, isBack: () => boolean): Promise<void> {
  for (const technique of strategy.techniques) {
    if (draft === '') field.ownerDocument.getSelection()?.selectAllChildren(field);
    else selectEverything(field);
    await settleCaret(view, strategy.caretMs);
    if (draft === '') field.ownerDocument.execCommand('delete');
    else technique(field, draft);
    await nextFrames(view);
    if (isBack()) return;
    // An editor that did not hear of the selection has written the draft beside what it holds.
    pressKey(field, UNDO);
    await pause(view, UNDO_MS);
  }
}
