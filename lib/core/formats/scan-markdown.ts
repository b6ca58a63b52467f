import { findFences } from '../catalog/find-fences';

/** A piece of a markdown text; `line` counts from 1. */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly line: number }
  | { readonly kind: 'fence'; readonly language: string; readonly text: string; readonly line: number }
  | { readonly kind: 'quote' | 'text' | 'blank'; readonly text: string; readonly line: number };

/**
 * The lines of a markdown text with what they are. A code block is one piece, so that headings within it are none; all
 * else is told line by line. Blocks that are indented in lists count as well.
 */
export function scanMarkdown(source: string): readonly MarkdownBlock[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const fences = new Map(findFences(lines.map(withoutFenceIndent)).map((fence) => [fence.start, fence]));
  const blocks: MarkdownBlock[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = index + 1;
    const fence = fences.get(index);
    if (!fence) {
      blocks.push(readLine(lines[index] ?? '', line));
      continue;
    }
    const indent = /^[ \t]*/.exec(lines[index] ?? '')?.[0].length ?? 0;
    const content = lines.slice(index + 1, fence.end).map((each) => withoutIndent(each, indent));
    blocks.push({ kind: 'fence', language: fence.language, text: content.join('\n'), line });
    index = fence.end;
  }
  return blocks;
}

function readLine(written: string, line: number): MarkdownBlock {
  const text = written.trim();
  if (text === '') return { kind: 'blank', text, line };
  const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/.exec(written);
  if (heading) {
    const words = (heading[2] ?? '')
      .trim()
      .replace(/(?<=[ \t])#+$/, '')
      .trim();
    return { kind: 'heading', level: heading[1]?.length ?? 1, text: words, line };
  }
  if (text.startsWith('>')) return { kind: 'quote', text: text.slice(1).trim(), line };
  return { kind: 'text', text, line };
}

function withoutFenceIndent(line: string): string {
  const text = line.trimStart();
  return text.startsWith('```') || text.startsWith('~~~') ? text : line;
}

function withoutIndent(line: string, indent: number): string {
  const own = line.length - line.trimStart().length;
  return line.slice(Math.min(own, indent));
}
