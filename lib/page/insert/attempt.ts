import { type FittedText, fitText } from './fit-text';
import type { InsertionJob } from './insertion-job';
import { judge, type Verdict } from './judge';
import { readField } from './read-field';
import { nextFrames, pause } from './settle';
import type { Taken, Technique } from './technique';

/** One try to write what fits of a text, and what was found in the field after it. */
export interface Attempt extends FittedText {
  readonly verdict: Verdict;
  readonly taken: Taken;
  /** How many elements came up beside the field meanwhile. */
  readonly news: number;
}

/** Editors that have not shown the text after two frames get this much longer, in ms, one after the other. */
const PATIENCE_MS = [40, 150];

/** @param limit UTF-16 code units that the field can hold, the draft included. */
export async function attempt(job: InsertionJob, technique: Technique, limit: number): Promise<Attempt> {
  const { field, draft } = job;
  const fitted = fitText(job.text, limit - draft.before.length - draft.after.length);
  if (fitted.text === '') return { ...fitted, verdict: 'unchanged', taken: 'no', news: 0 };
  const elements = countBeside(field);
  const taken = technique(field, fitted.text);
  const verdict = await readBack(job, fitted.text, taken);
  return { ...fitted, verdict, taken, news: countBeside(field) - elements };
}

async function readBack({ field, view, strategy, draft }: InsertionJob, text: string, taken: Taken): Promise<Verdict> {
  const read = (): Verdict => judge(draft, text, readField(field), strategy.partial === true);
  if (taken === 'no' && read() === 'unchanged') return 'unchanged';
  await nextFrames(view);
  let verdict = read();
  for (const ms of PATIENCE_MS) {
    if (verdict !== 'unchanged' && verdict !== 'wrong') return verdict;
    await pause(view, ms);
    verdict = read();
  }
  // Nothing is drawn in a hidden tab, so an editor that draws its text itself shows nothing new.
  const unseen = verdict === 'unchanged' && taken === 'page' && strategy.ownSelection === true && view.document.hidden;
  return unseen ? 'unverified' : verdict;
}

function countBeside(field: HTMLElement): number {
  const count = (root: ParentNode): number => root.querySelectorAll('*').length;
  // The root of an element in a page is its document or a shadow root.
  return count(field.getRootNode() as Document | ShadowRoot) - count(field);
}
