import type { OpenEditor } from './open-editor';

const PATIENCE_MS = 2500;

/** The model's text after a key: as soon as it has changed, or as it still is after 2.5 s. */
export async function nextText({ ask, pause }: OpenEditor, before: string): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    await pause(40);
    const text = await ask<string>('editorPage.editor().text()');
    if (text !== before || Date.now() > deadline) return text;
  }
}
