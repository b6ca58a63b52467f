import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  type ElementNode,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import type { MountEditor } from './editor-under-test';

type Lines = 'paragraphs' | 'line breaks';

export function mountLexical(register: (editor: LexicalEditor) => () => void, lines: Lines): MountEditor {
  return (host, draft, page) => {
    const field = host.appendChild(document.createElement('div'));
    field.contentEditable = 'true';
    field.setAttribute('role', 'textbox');
    // What Lexical's documentation asks of every page.
    field.style.cssText = 'white-space: pre-wrap; word-break: break-word; min-height: 40px';
    const editor = createEditor({
      namespace: 'test',
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(field);
    editor.update(() => fill(draft, lines), { discrete: true });
    const unregister = [
      register(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.shiftKey) return false;
          event?.preventDefault();
          page.submit();
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ];
    let state = draft;
    const text = (): string => editor.read(plainText);
    editor.registerUpdateListener(() => {
      state = text();
    });
    return {
      field,
      text,
      state: () => state,
      caret: () =>
        editor.read(() => {
          const selection = $getSelection();
          return $isRangeSelection(selection) ? offsetOf(selection.focus) : -1;
        }),
      select: (start, end) => {
        field.focus();
        editor.update(
          () => {
            const selection = $createRangeSelection();
            place(selection.anchor, start);
            place(selection.focus, end);
            $setSelection(selection);
          },
          { discrete: true },
        );
      },
      formats: () =>
        editor.read(() =>
          blocks().flatMap(({ node: block, leaves }) => [
            ...(block.getType() === 'paragraph' ? [] : [block.getType()]),
            ...leaves.flatMap(({ node }) =>
              $isTextNode(node) && node.getFormat() !== 0 ? [`format ${node.getFormat()}`] : [],
            ),
          ]),
        ),
      destroy: () => {
        for (const stop of unregister) stop();
        editor.setRootElement(null);
        field.remove();
      },
    };
  };
}

function fill(draft: string, lines: Lines): void {
  const root = $getRoot().clear();
  const groups = lines === 'paragraphs' ? draft.split('\n').map((line) => [line]) : [draft.split('\n')];
  for (const group of groups) {
    const paragraph = $createParagraphNode();
    group.forEach((line, index) => {
      if (index > 0) paragraph.append($createLineBreakNode());
      if (line) paragraph.append($createTextNode(line));
    });
    root.append(paragraph);
  }
}

/** A document of paragraphs that hold texts, tabs and line breaks, in order; `at` is where each begins as plain text. */
interface Leaf {
  readonly node: LexicalNode;
  readonly at: number;
}

interface Block {
  readonly node: ElementNode;
  readonly leaves: readonly Leaf[];
  readonly end: number;
}

function blocks(): Block[] {
  let at = 0;
  return $getRoot()
    .getChildren()
    .filter($isElementNode)
    .map((node, index) => {
      if (index > 0) at += 1;
      const leaves = node.getChildren().map((leaf) => {
        const here = { node: leaf, at };
        at += leaf.getTextContentSize();
        return here;
      });
      return { node, leaves, end: at };
    });
}

function plainText(): string {
  return blocks()
    .map(({ leaves }) => leaves.map(({ node }) => node.getTextContent()).join(''))
    .join('\n');
}

function offsetOf(point: PointType): number {
  for (const { node: block, leaves, end } of blocks()) {
    const leaf = leaves.find(({ node }) => node.getKey() === point.key);
    if (leaf) return leaf.at + point.offset;
    if (block.getKey() === point.key) return leaves[point.offset]?.at ?? end;
  }
  return -1;
}

function place(point: PointType, offset: number): void {
  const block = blocks().find(({ end }) => offset <= end);
  if (!block) return;
  const leaf = block.leaves.find(
    ({ node, at }) => $isTextNode(node) && at <= offset && offset <= at + node.getTextContentSize(),
  );
  if (leaf) point.set(leaf.node.getKey(), offset - leaf.at, 'text');
  else point.set(block.node.getKey(), block.leaves.filter(({ at }) => at < offset).length, 'element');
}
