import type { MountEditor } from '../editor-under-test';
import { mountEditable } from '../mount-editable';

/** A page that draws its box anew when more than a key arrives. */
export const mount: MountEditor = async (host, draft, page) => {
  const editor = await mountEditable('true')(host, draft, page);
  let last = editor.text().length;
  editor.field.addEventListener('input', () => {
    const { length } = editor.text();
    if (length > last + 1) editor.field.remove();
    last = length;
  });
  return editor;
};
