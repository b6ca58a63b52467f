import { nextText } from './next-text';
import type { OpenEditor } from './open-editor';

export interface Undone {
  /** Presses of Ctrl+Z until the draft was back; undefined when it never was. */
  readonly steps: number | undefined;
  /** The model's text in the end. */
  readonly left: string;
  /** Whether the editor still takes a key. */
  readonly takesKeys: boolean;
}

const MOST_STEPS = 6;
/** An editor that draws itself anew after an undo loses a key that comes sooner than a person's could. */
const REDRAWN_MS = 150;

/** Presses Ctrl+Z until the draft is back, then one key. */
export async function undoAll(editor: OpenEditor, draft: string): Promise<Undone> {
  const { press, ask, pause } = editor;
  let steps = 0;
  let left = await ask<string>('editorPage.editor().text()');
  while (left !== draft && steps < MOST_STEPS) {
    await press('Control+z');
    left = await nextText(editor, left);
    steps += 1;
  }
  await pause(REDRAWN_MS);
  await press('Q');
  const after = await nextText(editor, left);
  return { steps: left === draft ? steps : undefined, left, takesKeys: after !== left && after.includes('Q') };
}

export function sameUndo(one: Undone, other: Undone): boolean {
  return one.steps === other.steps && one.left === other.left && one.takesKeys === other.takesKeys;
}
