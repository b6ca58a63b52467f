import type { OpenEditor } from './open-editor';

/** How an editor does on its own, without any insertion. */
export interface OwnBehaviour {
  /** Whether it takes a real key at its caret. */
  readonly takesKeys: boolean;
  /** Errors that it throws by itself in this place. */
  readonly errors: readonly string[];
}

/** Presses one real key in an editor, since some do not work in a shadow root, for anybody. */
export async function tryEditor({ ask, press, pause }: OpenEditor): Promise<OwnBehaviour> {
  await ask(`editorPage.reset('Draft')`);
  const selected = await ask<boolean>(
    `(() => { try { editorPage.editor().select(5, 5); return true } catch { return false } })()`,
  );
  await pause(150);
  await press('Q');
  await pause(100);
  const text = await ask('editorPage.editor().text()');
  return { takesKeys: selected && text === 'DraftQ', errors: await ask('editorPage.errors()') };
}
