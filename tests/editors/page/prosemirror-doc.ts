import type { Node } from 'prosemirror-model';

/** A document of paragraphs as plain text, and its positions as offsets in that text. */
export function textOf(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n', '\n');
}

export function offsetOf(doc: Node, position: number): number {
  return doc.textBetween(0, position, '\n', '\n').length;
}

/** In a document of plain paragraphs: each line break is the end of one paragraph and the start of the next. */
export function positionOf(doc: Node, offset: number): number {
  return 1 + offset + textOf(doc).slice(0, offset).split('\n').length - 1;
}

export function formatsOfDoc(doc: Node): readonly string[] {
  const formats: string[] = [];
  doc.descendants((node) => {
    if (!['paragraph', 'text', 'hard_break', 'hardBreak'].includes(node.type.name)) formats.push(node.type.name);
    for (const mark of node.marks) formats.push(mark.type.name);
  });
  return formats;
}
