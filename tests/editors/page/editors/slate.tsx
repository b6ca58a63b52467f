import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, type Point, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { MountEditor } from '../editor-under-test';

export const mount: MountEditor = (host, draft, page) => {
  const editor = withHistory(withReact(createEditor()));
  const text = (): string => editor.children.map((block) => Node.string(block)).join('\n');
  let state = draft;

  function Box(): ReactNode {
    const [value] = useState(() =>
      draft.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] })),
    );
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      page.submit();
    };
    return (
      <Slate
        editor={editor}
        initialValue={value}
        onChange={() => {
          state = text();
        }}
      >
        <Editable role="textbox" placeholder="Describe your picture" onKeyDown={onKeyDown} />
      </Slate>
    );
  }

  const root = createRoot(host);
  flushSync(() => root.render(<Box />));
  const field = host.querySelector<HTMLElement>('[data-slate-editor]');
  if (!field) throw new Error('Slate drew no field');
  return {
    field,
    text,
    state: () => state,
    caret: () => (editor.selection ? offsetOf(editor, editor.selection.focus) : -1),
    select: (start, end) => {
      ReactEditor.focus(editor);
      Transforms.select(editor, { anchor: pointAt(editor, start), focus: pointAt(editor, end) });
    },
    formats: () => [...Node.texts(editor)].flatMap(([leaf]) => Object.keys(leaf).filter((key) => key !== 'text')),
    destroy: () => root.unmount(),
  };
};

function offsetOf(editor: Editor, { path, offset }: Point): number {
  const lines = editor.children.slice(0, path[0]).map((block) => Node.string(block).length + 1);
  return lines.reduce((sum, length) => sum + length, offset);
}

function pointAt(editor: Editor, offset: number): Point {
  let rest = offset;
  for (const [index, block] of editor.children.entries()) {
    const { length } = Node.string(block);
    if (rest <= length) return { path: [index, 0], offset: rest };
    rest -= length + 1;
  }
  return Editor.end(editor, []);
}
