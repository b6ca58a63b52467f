import { baseKeymap, splitBlock } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { BoxEvents } from '../box-events';

export function mountProseMirror(host: HTMLElement, placeholder: string, events: BoxEvents): void {
  const keys = keymap({
    Enter: () => {
      events.sent();
      return true;
    },
    'Shift-Enter': splitBlock,
    'Mod-z': undo,
    'Mod-Shift-z': redo,
  });
  const state = EditorState.create({ schema, plugins: [history(), keys, keymap(baseKeymap)] });
  const view = new EditorView(host, {
    state,
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': placeholder,
      'data-placeholder': placeholder,
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) events.changed(textOf(view.state.doc));
    },
  });
}

function textOf(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) => (leaf.type === schema.nodes.hard_break ? '\n' : ''));
}
