import type { InsertOutcome } from '../../lib/core/insertion';
import { caretIsInView } from './caret-in-view';
import type { EditorFacts } from './editors';
import { type Expected, expectedText } from './expected-text';
import { type InsertionAnswer, type InsertionRequest, requestExpression } from './insertion-request';
import type { Cell } from './matrix-cells';
import { nextText } from './next-text';
import type { OpenEditor } from './open-editor';
import { drawDraft, type Situation } from './situations';
import type { OwnBehaviour } from './try-editor';
import { sameUndo, undoAll } from './undo-all';

/** What came of one insertion, as the editor's own model, real keys and the page's counters tell. */
export interface CellResult {
  readonly outcome: InsertOutcome;
  readonly ms: number;
  /** Everything that is not as it should be; empty when all is right. */
  readonly faults: readonly string[];
  /** What is not as one would wish, but just so after the user's own paste. */
  readonly remarks: readonly string[];
}

/** One insertion from start to end: draft, focus, insertion, what the model holds, undo, one key. */
export async function runCell(editor: OpenEditor, cell: Cell, own: OwnBehaviour): Promise<CellResult> {
  const { ask, pause, browser } = editor;
  const { facts, situation } = cell;
  const { text } = cell.sample;
  const { draft, start, end } = await prepare(editor, cell);
  const expected = expectedText({ facts, situation, text, browser, draft, start, end });

  const { outcome, ms } = await insertAs(editor, situation, text);
  await pause(60);
  const found = await ask<Found>(FOUND);
  const errors = found.errors.filter((error) => !own.errors.includes(error)).map((error) => `error: ${error}`);
  const refusal = facts.refusal?.(text);
  const caret = situation.focus === 'untouched' ? undefined : end;
  if (refusal)
    return { outcome, ms, faults: [...judgeRefusal(found, outcome, refusal, draft, caret), ...errors], remarks: [] };

  const faults = [...judgeInsertion(found, outcome, expected, facts, draft), ...errors];
  if (!(await caretIsInView(editor))) faults.push('the caret is out of view');
  const undone = await undoAll(editor, draft);
  if (found.caret === -1) {
    await prepare(editor, cell);
    await insertAs(editor, situation, text);
    faults.push(...(await typeAtCaret(editor, expected)));
  }
  const caretFault = judgeCaret(found, outcome, expected);
  if (undone.steps === 1 && undone.takesKeys && !caretFault) return { outcome, ms, faults, remarks: [] };

  await prepare(editor, cell);
  await editor.paste(text);
  await pause(200);
  const pasted = await ask<Found>(FOUND);
  const undoneOwn = await undoAll(editor, draft);
  const remarks: string[] = [];
  if (caretFault) (pasted.caret === found.caret ? remarks : faults).push(caretFault);
  if (undone.steps === 1 && undone.takesKeys) return { outcome, ms, faults, remarks };
  const steps = undone.steps === undefined ? `undo leaves ${show(undone.left)}` : `undo takes ${undone.steps} steps`;
  const remark = undone.takesKeys ? steps : `${steps}, and the next key is lost`;
  (sameUndo(undone, undoneOwn) ? remarks : faults).push(remark);
  return { outcome, ms, faults, remarks };
}

interface Prepared {
  readonly draft: string;
  /** The selection in the draft. */
  readonly start: number;
  readonly end: number;
}

/** Mounts the editor anew and brings it into the situation. */
async function prepare({ ask, type, pause }: OpenEditor, { facts, situation }: Cell): Promise<Prepared> {
  const drawn = drawDraft(facts.singleLine ? situation.draft.replace(/\n/g, ' ') : situation.draft);
  await ask(`editorPage.reset(${JSON.stringify(drawn.text)})`);
  if (situation.focus !== 'untouched') await ask(`editorPage.editor().select(${drawn.start}, ${drawn.end})`);
  // Editors take a selection over in their own time, as they do under a user's hand.
  await pause(120);
  const { typed = '' } = situation;
  if (typed !== '') {
    await type(typed);
    // Longer than the time in which editors join edits into one step of their history.
    await pause(1100);
  }
  const draft = await ask<string>('editorPage.editor().text()');
  // A locked field takes no key.
  const taken = draft === drawn.text ? 0 : typed.length;
  return { draft, start: drawn.start + taken, end: drawn.end + taken };
}

interface Found {
  readonly text: string;
  readonly state: string;
  readonly caret: number;
  readonly formats: readonly string[];
  readonly submits: number;
  readonly attachments: number;
  readonly errors: readonly string[];
}

const FOUND = `(() => {
  const editor = editorPage.editor();
  return {
    text: editor.text(), state: editor.state(), caret: editor.caret(), formats: editor.formats(),
    submits: editorPage.submits(), attachments: editorPage.attachments(), errors: editorPage.errors(),
  };
})()`;

async function insertAs(editor: OpenEditor, situation: Situation, text: string): Promise<InsertionAnswer> {
  const { mode, focus, isCall, typed } = situation;
  const { askOutside, inBackground, pause } = editor;
  const request = (call: InsertionRequest['call']): Promise<InsertionAnswer> =>
    askOutside(requestExpression({ call, text, mode, typed: isCall && typed }));
  if (focus === 'hidden') return inBackground(() => request('insert'));
  if (focus !== 'palette') return request('insert');
  await request('open palette');
  await pause(50);
  return request('insert from palette');
}

function judgeRefusal(
  found: Found,
  outcome: InsertOutcome,
  reason: string,
  draft: string,
  caret: number | undefined,
): string[] {
  const faults: string[] = [];
  if (outcome.ok || outcome.reason !== reason) faults.push(`not ${reason}: ${JSON.stringify(outcome)}`);
  if (reason === 'gone') return faults;
  if (found.text !== draft) faults.push(`the draft is now ${show(found.text)}`);
  if (found.caret !== (caret ?? found.caret)) faults.push(`caret at ${found.caret}, not ${caret}`);
  if (found.submits > 0) faults.push(`submitted ${found.submits} times`);
  return faults;
}

function judgeInsertion(
  found: Found,
  outcome: InsertOutcome,
  expected: Expected,
  facts: EditorFacts,
  draft: string,
): string[] {
  const faults: string[] = [];
  if (!outcome.ok)
    faults.push(outcome.reason + (found.text === draft ? '' : `, and the draft is now ${show(found.text)}`));
  else {
    if (found.text !== expected.text) faults.push(difference(found.text, expected.text));
    if (outcome.cut !== expected.cut) faults.push(`says ${outcome.cut} cut, not ${expected.cut}`);
    if (outcome.fidelity !== 'exact' && outcome.fidelity !== facts.fidelity) faults.push(`says ${outcome.fidelity}`);
  }
  if (found.state !== found.text) faults.push(`the page's state is ${show(found.state)}`);
  if (found.formats.length > 0) faults.push(`formatted: ${[...new Set(found.formats)].join(', ')}`);
  if (found.submits > 0) faults.push(`submitted ${found.submits} times`);
  if (found.attachments > 0) faults.push('attached as a file');
  return faults;
}

function judgeCaret(found: Found, outcome: InsertOutcome, expected: Expected): string | undefined {
  if (!outcome.ok || found.caret === expected.caret || found.caret === -1) return undefined;
  return `caret at ${found.caret}, not ${expected.caret}`;
}

/** An editor that cannot tell its caret shows it by where a key goes. */
async function typeAtCaret(editor: OpenEditor, { text, caret }: Expected): Promise<string[]> {
  await editor.press('Q');
  const found = await nextText(editor, text);
  const wanted = `${text.slice(0, caret)}Q${text.slice(caret)}`;
  return found === wanted ? [] : [difference(found, wanted)];
}

function difference(found: string, expected: string): string {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  const around = (text: string): string => show(text.slice(Math.max(0, at - 5), at + 25));
  return `text of ${found.length}, not ${expected.length}: at ${at} ${around(found)}, not ${around(expected)}`;
}

function show(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 60)}… (${text.length})` : text);
}
