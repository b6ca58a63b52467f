import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { MountEditor } from '../editor-under-test';
import { formatsOfDoc, offsetOf, positionOf, textOf } from '../prosemirror-doc';

export const mount: MountEditor = async (host, draft, page) => {
  let state = draft;
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    content: {
      type: 'doc',
      content: draft
        .split('\n')
        .map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
    },
    editorProps: {
      handleKeyDown(_view, event) {
        if (event.key !== 'Enter' || event.shiftKey) return false;
        page.submit();
        return true;
      },
    },
    onUpdate: ({ editor: updated }) => {
      state = textOf(updated.state.doc);
    },
  });
  await new Promise((resolve) => setTimeout(resolve));
  return {
    field: editor.view.dom,
    text: () => textOf(editor.state.doc),
    state: () => state,
    caret: () => offsetOf(editor.state.doc, editor.state.selection.head),
    select: (start, end) => {
      const { doc } = editor.state;
      editor.view.focus();
      editor.commands.setTextSelection({ from: positionOf(doc, start), to: positionOf(doc, end) });
    },
    formats: () => formatsOfDoc(editor.state.doc),
    destroy: () => editor.destroy(),
  };
};
