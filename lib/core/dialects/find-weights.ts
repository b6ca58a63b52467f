import type { Edit } from './edit';

/** Takes away the parentheses and numbers of all weights, nested ones too. What is weighted has a letter in it. */
export function findWeights(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const open: Parenthesis[] = [];
  for (const { index, 0: token } of text.matchAll(/[(:)]|\p{L}/gu)) {
    const inner = open.at(-1);
    if (token === '(') open.push({ start: index, colons: 0, hasLetter: false });
    else if (!inner) continue;
    else if (token === ':') inner.colons++;
    else if (token !== ')') inner.hasLetter = true;
    else {
      open.pop();
      const weight = weightOf(inner, text.slice(Math.max(0, index - 12), index));
      if (weight !== '') {
        edits.push({ start: inner.start, end: inner.start + 1, text: '' });
        edits.push({ start: index - weight.length, end: index + 1, text: '' });
        inner.colons--;
      }
      const outer = open.at(-1);
      if (!outer) continue;
      outer.colons += inner.colons;
      outer.hasLetter ||= inner.hasLetter;
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

interface Parenthesis {
  readonly start: number;
  colons: number;
  hasLetter: boolean;
}

/** `:1.2`, or ''. A time of day has a colon as well, but figures on both sides of it. */
function weightOf({ colons, hasLetter }: Parenthesis, tail: string): string {
  if (colons !== 1 || !hasLetter) return '';
  return /(?:(?<!\d):\s?\d|:\s?\d?\.\d{1,4})\s?$/.exec(tail)?.[0] ?? '';
}
