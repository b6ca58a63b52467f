import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import type { BoxEvents } from '../box-events';

const UNDO_GROUP_MS = 300;

export function mountLexical(host: HTMLElement, placeholder: string, events: BoxEvents): void {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-multiline', 'true');
  field.setAttribute('aria-label', placeholder);
  field.dataset.placeholder = placeholder;
  host.append(field);

  const editor = createEditor({
    namespace: 'playground',
    onError(error) {
      throw error;
    },
  });
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), UNDO_GROUP_MS);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey) return false;
      event?.preventDefault();
      events.sent();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerUpdateListener(({ editorState }) => events.changed(editorState.read(readText)));
  editor.setRootElement(field);
}

/** Lexical's own text of the root puts a blank line between paragraphs; here a paragraph is a line. */
function readText(): string {
  return $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');
}
