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

/** Presses Ctrl+Z until the draft is back, then one key. */
export async function undoAll(editor: OpenEditor, draft: string): Promise<Undone> {
  const { press, ask } = editor;
  let steps = 0;
  let left = await ask<string>('editorPage.editor().text()');
  while (left !== draft && steps < MOST_STEPS) {
    await press('Control+z');
    left = await nextText(editor, left);
    steps += 1;
  }
  await press('Q');
  const after = await nextText(editor, left);
  return { steps: left === draft ? steps : undefined, left, takesKeys: after !== left && after.includes('Q') };
}

export function sameUndo(one: Undone, other: Undone): boolean {
  return one.steps === other.steps && one.left === other.left && one.takesKeys === other.takesKeys;
}
