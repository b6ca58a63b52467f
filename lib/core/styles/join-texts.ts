import { type FilledText, joinFilled, sliceFilled, trimFilled, unfilled } from '../template/filled-text';

/**
 * Two texts after one another as a person would write them: below each other with a blank line between them where one
 * of them has lines, else in one line, after a comma unless the first has a punctuation mark of its own at its end.
 */
export function joinTexts(first: FilledText, second: FilledText): FilledText {
  const before = sliceFilled(first, 0, first.text.trimEnd().length);
  const after = trimFilled(second);
  if (before.text === '') return after;
  if (after.text === '') return first;
  return joinFilled([before, unfilled(between(before.text, after.text)), after]);
}

function between(before: string, after: string): string {
  if (before.includes('\n') || after.includes('\n')) return '\n\n';
  return /[\p{Po}\p{Pd}]$/u.test(before) ? ' ' : ', ';
}
