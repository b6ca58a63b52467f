import type { MountEditor } from '../editor-under-test';
import { mountEditable } from '../mount-editable';

/** A page that puts its own text back whenever more than a key arrives. */
export const mount: MountEditor = async (host, draft, page) => {
  const editor = await mountEditable('true')(host, draft, page);
  let last = editor.text();
  editor.field.addEventListener('input', () => {
    const text = editor.text();
    if (text.length <= last.length + 1) last = text;
    else editor.field.replaceChildren(last);
  });
  return editor;
};
