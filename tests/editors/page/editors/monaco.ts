import * as monaco from 'monaco-editor';
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker';
import type { MountEditor } from '../editor-under-test';

self.MonacoEnvironment = { getWorker: () => new EditorWorker() };

export const mount: MountEditor = async (host, draft, page) => {
  const element = host.appendChild(document.createElement('div'));
  element.style.cssText = 'width: 600px; height: 200px';
  const editor = monaco.editor.create(element, {
    value: draft,
    language: 'plaintext',
    wordWrap: 'on',
    automaticLayout: false,
  });
  editor.addCommand(monaco.KeyCode.Enter, page.submit);
  const model = editor.getModel();
  if (!model) throw new Error('Monaco has no model');
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  let state = draft;
  editor.onDidChangeModelContent(() => {
    state = model.getValue();
  });
  // Monaco makes its input element after the first layout.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const field = element.querySelector<HTMLElement>('.native-edit-context, textarea.inputarea');
  if (!field) throw new Error('Monaco drew no field');
  return {
    field,
    text: () => model.getValue(),
    state: () => state,
    caret: () => {
      const position = editor.getPosition();
      return position ? model.getOffsetAt(position) : -1;
    },
    select: (start, end) => {
      editor.focus();
      editor.setSelection(monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end)));
    },
    formats: () => [],
    destroy: () => {
      editor.dispose();
      model.dispose();
      element.remove();
    },
  };
};
