import { type ContentBlock, ContentState, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createRef, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { MountEditor } from '../editor-under-test';

export const mount: MountEditor = (host, draft, page) => {
  let state = EditorState.createWithContent(ContentState.createFromText(draft, '\n'));
  let setState: (next: EditorState) => void = () => {};
  const editor = createRef<Editor>();

  function Box(): ReactNode {
    const [value, setValue] = useState(state);
    state = value;
    setState = setValue;
    const handleReturn = (): 'handled' => {
      page.submit();
      return 'handled';
    };
    return (
      <Editor
        ref={editor}
        editorState={value}
        onChange={setValue}
        handleReturn={handleReturn}
        placeholder="Describe your picture"
      />
    );
  }

  const root = createRoot(host);
  flushSync(() => root.render(<Box />));
  const field = host.querySelector<HTMLElement>('.public-DraftEditor-content');
  if (!field) throw new Error('Draft drew no field');
  const blocks = (): ContentBlock[] => state.getCurrentContent().getBlocksAsArray();
  const text = (): string => state.getCurrentContent().getPlainText('\n');
  return {
    field,
    text,
    state: text,
    caret: () => offsetOf(blocks(), state.getSelection().getFocusKey(), state.getSelection().getFocusOffset()),
    select: (start, end) => {
      editor.current?.focus();
      const [anchorKey, anchorOffset] = pointAt(blocks(), start);
      const [focusKey, focusOffset] = pointAt(blocks(), end);
      const selection = state
        .getSelection()
        .merge({ anchorKey, anchorOffset, focusKey, focusOffset, hasFocus: true, isBackward: false });
      flushSync(() => setState(EditorState.forceSelection(state, selection)));
    },
    formats: () =>
      blocks().flatMap((block) => [
        ...(block.getType() === 'unstyled' ? [] : [block.getType()]),
        ...(block.getText() !== '' && block.getInlineStyleAt(0).size > 0 ? ['style'] : []),
      ]),
    destroy: () => root.unmount(),
  };
};

function offsetOf(blocks: readonly ContentBlock[], key: string, offset: number): number {
  const index = blocks.findIndex((block) => block.getKey() === key);
  return blocks.slice(0, index).reduce((sum, block) => sum + block.getText().length + 1, offset);
}

function pointAt(blocks: readonly ContentBlock[], offset: number): [string, number] {
  let rest = offset;
  for (const block of blocks) {
    if (rest <= block.getText().length) return [block.getKey(), rest];
    rest -= block.getText().length + 1;
  }
  throw new Error('Past the end');
}
