/**
 * Two texts after one another as a person would write them: below each other with a blank line between them where one
 * of them has lines, else in one line, after a comma unless the first has a punctuation mark of its own at its end.
 */
export function joinTexts(first: string, second: string): string {
  const before = first.trimEnd();
  const after = second.trim();
  if (before.trim() === '' || after === '') return before.trim() === '' ? after : first;
  if (before.includes('\n') || after.includes('\n')) return `${before}\n\n${after}`;
  return /[\p{Po}\p{Pd}]$/u.test(before) ? `${before} ${after}` : `${before}, ${after}`;
}
