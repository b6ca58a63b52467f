import { findBlanks } from '../template/find-blanks';
import type { Span } from '../template/span';

/**
 * Where a style takes its subject: each `{prompt}` of the text. `{{prompt}}` and `${prompt}` are blanks that happen to
 * be called so, and what stands within a blank is a part of the blank.
 */
export function findSlots(text: string): readonly Span[] {
  const slots = [...text.matchAll(/(?<![{$])\{prompt\}/g)].map(({ index, 0: slot }) => ({
    start: index,
    end: index + slot.length,
  }));
  if (slots.length === 0) return [];

  const blanks = findBlanks(text);
  let next = 0;
  return slots.filter(({ start }) => {
    while ((blanks[next]?.end ?? Infinity) <= start) next++;
    return start < (blanks[next]?.start ?? Infinity);
  });
}
