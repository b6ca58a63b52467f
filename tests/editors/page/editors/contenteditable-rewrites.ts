import type { MountEditor } from '../editor-under-test';
import { mountEditable } from '../mount-editable';

/** A page that makes something else of every text, and so breaks the browser's undo. */
export const mount: MountEditor = async (host, draft, page) => {
  const editor = await mountEditable('plaintext-only')(host, draft, page);
  let last = editor.text();
  editor.field.addEventListener('input', () => {
    const text = editor.text();
    if (text.length > last.length + 1) editor.field.textContent = text.toUpperCase();
    last = editor.text();
  });
  return editor;
};
