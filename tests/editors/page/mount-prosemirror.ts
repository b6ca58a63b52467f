import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import {
  ellipsis,
  emDash,
  inputRules,
  smartQuotes,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState, type Plugin, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import type { MountEditor } from './editor-under-test';
import { formatsOfDoc, offsetOf, positionOf, textOf } from './prosemirror-doc';

interface Options {
  readonly inputRules?: boolean;
  readonly attachFrom?: number;
  readonly locked?: boolean;
  /** Takes single keys and nothing more. */
  readonly refuses?: boolean;
}

export function mountProseMirror({
  inputRules: withRules = false,
  attachFrom,
  locked = false,
  refuses = false,
}: Options): MountEditor {
  return (host, draft, page) => {
    let state = draft;
    const send = (): boolean => {
      page.submit();
      return true;
    };
    const plugins: Plugin[] = [
      history(),
      ...(withRules ? [rules()] : []),
      keymap({ Enter: send, 'Mod-z': undo, 'Mod-Shift-z': redo }),
      keymap(baseKeymap),
    ];
    const doc = schema.node(
      'doc',
      null,
      draft.split('\n').map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : [])),
    );
    const view = new EditorView(host, {
      state: EditorState.create({ doc, plugins }),
      editable: () => !locked,
      dispatchTransaction(transaction) {
        const added = transaction.doc.content.size - view.state.doc.content.size;
        if (refuses && added > 1) return view.updateState(view.state);
        view.updateState(view.state.apply(transaction));
        state = textOf(view.state.doc);
      },
      handlePaste(_view, event) {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (attachFrom === undefined || text.length < attachFrom) return false;
        page.attach();
        return true;
      },
    });
    return {
      field: view.dom,
      text: () => textOf(view.state.doc),
      state: () => state,
      caret: () => offsetOf(view.state.doc, view.state.selection.head),
      select: (start, end) => {
        view.focus();
        const { doc } = view.state;
        view.dispatch(
          view.state.tr.setSelection(TextSelection.create(doc, positionOf(doc, start), positionOf(doc, end))),
        );
      },
      formats: () => formatsOfDoc(view.state.doc),
      destroy: () => view.destroy(),
    };
  };
}

function rules(): Plugin {
  const { heading, bullet, quote } = {
    heading: schema.nodes.heading,
    bullet: schema.nodes.code_block,
    quote: schema.nodes.blockquote,
  };
  return inputRules({
    rules: [
      ...smartQuotes,
      ellipsis,
      emDash,
      textblockTypeInputRule(/^(#{1,6})\s$/, heading, (match) => ({ level: match[1]?.length ?? 1 })),
      textblockTypeInputRule(/^```$/, bullet),
      wrappingInputRule(/^\s*>\s$/, quote),
    ],
  });
}
