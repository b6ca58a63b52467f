import { type Label, labelOf } from './markdown-labels';

/**
 * A line that announces something: `**Prompt:** a fox`, `- **Author**: …`, `*Source: …*`, `<summary>Prompt</summary>` or
 * plainly `Prompt: a fox`. `rest` is what stands behind the word. Undefined for any other line.
 */
export function readLabelLine(line: string): { readonly label: Label; readonly rest: string } | undefined {
  const text = line.replace(/^(?:[-*+]|\d{1,3}[.)])\s+/, '').replace(/^<(?:details|summary|b|strong|p)>\s*/gi, '');
  for (const form of marked) {
    const found = form.exec(text);
    const label = found && labelOf(found[1] ?? '');
    if (label) return { label, rest: (found[2] ?? '').trim() };
  }
  const found = plain.exec(text);
  const label = found && labelOf(found[1] ?? '');
  return label && plainLabels.has(label) ? { label, rest: (found[2] ?? '').trim() } : undefined;
}

const marked = [
  // **Prompt:** a fox, **Prompt**: a fox, **Prompt**
  /^(?:\*\*|__)([^*_:：]{1,60})[:：]?(?:\*\*|__)\s*[:：]?(.*)$/u,
  // *Source: a page*
  /^[*_]([^*_:：]{1,60})[:：]\s*(.*)[*_]$/u,
  // <summary>Prompt</summary>
  /^(?:<summary>)?(?:<(?:b|strong)>)?([^<>:：]{1,60})[:：]?(?:<\/(?:b|strong)>)?<\/summary>()$/iu,
];

/** Prompt: a fox */
const plain = /^([^*_:：<>]{1,40})[:：](?=\s|$)(.*)$/u;

/** Without marks, `Output: 4K` or `Image: grainy` may be a line of a prompt. */
const plainLabels: ReadonlySet<Label> = new Set(['prompt', 'negative', 'author', 'source']);
