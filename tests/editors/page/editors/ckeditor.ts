import {
  Autoformat,
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  Italic,
  Link,
  List,
  type ModelElement,
  type ModelNode,
  type ModelPosition,
  Paragraph,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { MountEditor } from '../editor-under-test';

export const mount: MountEditor = async (host, draft, page) => {
  const element = host.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List, Heading, Autoformat],
    toolbar: [],
  });
  const { model, editing } = editor;
  const modelRoot = model.document.getRoot();
  if (!modelRoot) throw new Error('CKEditor has no document');
  const root: ModelElement = modelRoot;
  model.enqueueChange({ isUndoable: false }, (writer) => {
    writer.remove(writer.createRangeIn(root));
    for (const line of draft.split('\n')) {
      const paragraph = writer.createElement('paragraph');
      if (line) writer.insertText(line, paragraph);
      writer.append(paragraph, root);
    }
  });
  editing.view.document.on(
    'enter',
    (event, data) => {
      data.preventDefault();
      event.stop();
      page.submit();
    },
    { priority: 'high' },
  );
  let state = draft;
  model.document.on('change:data', () => {
    state = textOf(root);
  });
  const field = editor.ui.getEditableElement();
  if (!field) throw new Error('CKEditor drew no field');
  return {
    field,
    text: () => textOf(root),
    state: () => state,
    caret: () => {
      const position = model.document.selection.focus;
      return position ? offsetOf(root, position) : -1;
    },
    select: (start, end) => {
      editing.view.focus();
      model.change((writer) => {
        const [from, to] = [positionAt(root, start), positionAt(root, end)];
        writer.setSelection(writer.createRange(writer.createPositionAt(...from), writer.createPositionAt(...to)));
      });
    },
    formats: () =>
      [...root.getChildren()].flatMap((block) => [
        ...(block.is('element', 'paragraph') ? [] : [block.is('element') ? block.name : 'text']),
        ...(block.is('element') ? [...block.getChildren()].flatMap((child) => [...child.getAttributeKeys()]) : []),
      ]),
    destroy: () => void editor.destroy().then(() => element.remove()),
  };
};

function textOf(root: ModelElement): string {
  return [...root.getChildren()].map(lineOf).join('\n');
}

function lineOf(block: ModelNode): string {
  if (!block.is('element')) return '';
  return [...block.getChildren()]
    .map((child) => (child.is('$text') ? child.data : child.is('element', 'softBreak') ? '\n' : '\uFFFC'))
    .join('');
}

function offsetOf(root: ModelElement, position: ModelPosition): number {
  const index = position.path[0] ?? 0;
  const above = [...root.getChildren()].slice(0, index).map((block) => lineOf(block).length + 1);
  return above.reduce((sum, length) => sum + length, position.path[1] ?? 0);
}

function positionAt(root: ModelElement, offset: number): [ModelElement, number] {
  let rest = offset;
  for (const block of root.getChildren()) {
    const { length } = lineOf(block);
    if (rest <= length && block.is('element')) return [block, rest];
    rest -= length + 1;
  }
  return [root, root.maxOffset];
}
