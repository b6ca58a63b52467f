import type { InsertOutcome } from '../../lib/core/insertion';
import type { EditorFacts } from './editors';
import { type Expected, expectedText } from './expected-text';
import { type InsertionAnswer, type InsertionRequest, requestExpression } from './insertion-request';
import type { OpenEditor } from './open-editor';
import { drawDraft, type Situation } from './situations';
import type { OwnBehaviour } from './try-editor';

/** What came of one insertion, as the editor's own model, real keys and the page's counters tell. */
export interface CellResult {
  readonly outcome: InsertOutcome;
  readonly ms: number;
  /** Everything that is not as it should be; empty when all is right. */
  readonly faults: readonly string[];
  /** Presses of Ctrl+Z until the draft was back. */
  readonly undoSteps: number;
}

const MOST_UNDO_STEPS = 6;

export async function runCell(
  editor: OpenEditor,
  facts: EditorFacts,
  situation: Situation,
  text: string,
  own: OwnBehaviour,
): Promise<CellResult> {
  const { ask, pause } = editor;
  const drawn = drawDraft(facts.singleLine ? situation.draft.replace(/\n/g, ' ') : situation.draft);
  await ask(`editorPage.reset(${JSON.stringify(drawn.text)})`);
  if (situation.focus !== 'untouched') await ask(`editorPage.editor().select(${drawn.start}, ${drawn.end})`);
  // Editors take a selection over in their own time, as they do under a user's hand.
  await pause(120);
  if (situation.typed) {
    await editor.type(situation.typed);
    // Longer than the time in which editors join edits into one step of their history.
    await pause(1100);
  }
  const draft = await ask<string>('editorPage.editor().text()');
  const start = drawn.start + (situation.typed ?? '').length;
  const expected = expectedText({ facts, situation, text, draft, start, end: start + drawn.end - drawn.start });

  const { outcome, ms } = await insertAs(editor, situation, text);
  await pause(60);

  const faults: string[] = [];
  const found = await ask<Found>(FOUND);
  compare(faults, facts, found, outcome, expected, draft);
  for (const error of found.errors) if (!own.errors.includes(error)) faults.push(`error: ${error}`);
  if (facts.locked) return { outcome, ms, faults, undoSteps: 0 };

  if (found.caret === -1) await typeAtCaret(editor, expected, faults);
  const undoSteps = await undo(editor, draft);
  if (undoSteps > MOST_UNDO_STEPS) faults.push(`undo leaves ${show(await ask('editorPage.editor().text()'))}`);
  await pressKey(editor, faults);
  return { outcome, ms, faults, undoSteps };
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

async function insertAs(
  { askOutside, inBackground, pause }: OpenEditor,
  { mode, focus }: Situation,
  text: string,
): Promise<InsertionAnswer> {
  const request = (call: InsertionRequest['call']): Promise<InsertionAnswer> =>
    askOutside(requestExpression({ call, text, mode }));
  if (focus === 'hidden') return inBackground(() => request('insert'));
  if (focus !== 'palette') return request('insert');
  await request('open palette');
  await pause(50);
  return request('insert from palette');
}

function compare(
  faults: string[],
  facts: EditorFacts,
  found: Found,
  outcome: InsertOutcome,
  expected: Expected,
  draft: string,
): void {
  if (facts.locked) {
    if (outcome.ok || outcome.reason !== 'read-only') faults.push(`not refused: ${JSON.stringify(outcome)}`);
    if (found.text !== draft) faults.push('written into a locked field');
    return;
  }
  if (!outcome.ok)
    faults.push(outcome.reason + (found.text === draft ? '' : `, and the draft is now ${show(found.text)}`));
  else {
    if (found.text !== expected.text) faults.push(difference(found.text, expected.text));
    if (found.caret !== expected.caret && found.caret !== -1)
      faults.push(`caret at ${found.caret}, not ${expected.caret}`);
    if (outcome.cut !== expected.cut) faults.push(`says ${outcome.cut} cut, not ${expected.cut}`);
    if (outcome.fidelity !== (facts.fidelity ?? 'exact') && outcome.fidelity !== 'exact')
      faults.push(`says ${outcome.fidelity}`);
  }
  if (found.state !== found.text) faults.push(`the page's state is ${show(found.state)}`);
  if (found.formats.length > 0) faults.push(`formatted: ${[...new Set(found.formats)].join(', ')}`);
  if (found.submits > 0) faults.push(`submitted ${found.submits} times`);
  if (found.attachments > 0) faults.push('attached as a file');
}

/** Presses of Ctrl+Z until the model is the draft again. */
async function undo({ press, pause, ask }: OpenEditor, draft: string): Promise<number> {
  for (let steps = 0; steps <= MOST_UNDO_STEPS; steps += 1) {
    if ((await ask('editorPage.editor().text()')) === draft) return steps;
    await press('Control+z');
    await pause(60);
  }
  return MOST_UNDO_STEPS + 1;
}

/** An editor that cannot tell its caret shows it by where a key goes. */
async function typeAtCaret(
  { press, pause, ask }: OpenEditor,
  { text, caret }: Expected,
  faults: string[],
): Promise<void> {
  await press('Q');
  await pause(60);
  const after = await ask<string>('editorPage.editor().text()');
  if (after !== `${text.slice(0, caret)}Q${text.slice(caret)}`)
    faults.push(difference(after, `${text.slice(0, caret)}Q`));
  await press('Backspace');
  await pause(60);
}

/** An editor that the insertion has broken takes no more keys, or throws. */
async function pressKey({ press, pause, ask }: OpenEditor, faults: string[]): Promise<void> {
  const before = await ask<string>('editorPage.editor().text()');
  await press('Q');
  await pause(60);
  const after = await ask<string>('editorPage.editor().text()');
  if (after === before || !after.includes('Q')) faults.push(`a key afterwards made ${show(after)} of ${show(before)}`);
}

function difference(found: string, expected: string): string {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  return `text of ${found.length}, not ${expected.length}: at ${at} ${show(found.slice(at - 5, at + 25))}, not ${show(expected.slice(at - 5, at + 25))}`;
}

function show(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 60)}… (${text.length})` : text);
}
