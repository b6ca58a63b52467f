import type { FieldText } from './field-text';

/** Monaco draws its lines beside the element that takes the keys, in any order, and tells nothing of its caret. */
export function readLines(field: HTMLElement): FieldText {
  const lines = [...(field.closest('.monaco-editor')?.querySelectorAll<HTMLElement>('.view-line') ?? [])];
  const inOrder = lines.sort((one, other) => Number.parseFloat(one.style.top) - Number.parseFloat(other.style.top));
  return { before: inOrder.map((line) => line.textContent ?? '').join('\n'), selected: '', after: '' };
}
