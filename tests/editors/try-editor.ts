import { nextText } from './next-text';
import type { OpenEditor } from './open-editor';

/** How an editor does on its own, without any insertion. */
export interface OwnBehaviour {
  /** Why nobody can work with it: undefined where it takes a real key at its caret, and its caret follows real keys. */
  readonly broken?: string;
  /** Errors that it throws by itself in this place. */
  readonly errors: readonly string[];
}

/** Types and moves the caret with real keys, since some editors do not work in a shadow root, for anybody. */
export async function tryEditor(editor: OpenEditor): Promise<OwnBehaviour> {
  const { ask, press, pause } = editor;
  await ask(`editorPage.reset('Draft')`);
  const selected = await ask<boolean>(
    `(() => { try { editorPage.editor().select(5, 5); return true } catch { return false } })()`,
  );
  await pause(150);
  const typed = await typeKey(editor, 'Q', 'Draft');
  for (let left = 0; left < 2; left += 1) await press('ArrowLeft');
  await pause(150);
  const moved = await typeKey(editor, 'W', typed);
  const errors = await ask<string[]>('editorPage.errors()');
  if (!selected || typed !== 'DraftQ') return { broken: 'the editor itself takes no keys there, from anybody', errors };
  if (moved !== 'DrafWtQ') return { broken: 'the editor itself does not follow the caret there, for anybody', errors };
  return { errors };
}

async function typeKey(editor: OpenEditor, key: string, before: string): Promise<string> {
  await editor.press(key);
  return nextText(editor, before);
}
