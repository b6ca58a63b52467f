import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { MountEditor } from '../editor-under-test';

export const mount: MountEditor = (host, draft, page) => {
  let state = draft;
  const send = (): boolean => {
    page.submit();
    return true;
  };
  const view = new EditorView({
    parent: host,
    root: host.getRootNode() as Document | ShadowRoot,
    state: EditorState.create({
      doc: draft,
      extensions: [
        history(),
        keymap.of([{ key: 'Enter', run: send }, ...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        // A box of limited height, as in a page: only the lines in view are in the DOM.
        EditorView.theme({ '&': { maxHeight: '200px' }, '.cm-scroller': { overflow: 'auto' } }),
        EditorView.updateListener.of((update) => {
          state = update.state.doc.toString();
        }),
      ],
    }),
  });
  return {
    field: view.contentDOM,
    text: () => view.state.doc.toString(),
    state: () => state,
    caret: () => view.state.selection.main.head,
    select: (start, end) => {
      view.focus();
      view.dispatch({ selection: { anchor: start, head: end }, scrollIntoView: true });
    },
    formats: () => [],
    destroy: () => view.destroy(),
  };
};
