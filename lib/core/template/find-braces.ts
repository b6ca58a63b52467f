import type { Blank } from './blank';

/**
 * The blanks that other tools write with braces: `{{name}}`, `{{name:default}}`, `${name}`, `${name:default}` and the
 * choice `{a|b|c}`. What holds a line break, braces of its own or more than 600 characters is none of them.
 */
export function findBraces(text: string): readonly Blank[] {
  const mayHoldQuotes = !/^\s*[{[]/.test(text);
  const blanks: Blank[] = [];
  // The look-behind lets each run of braces be tried once, so that a text of nothing else takes no longer.
  for (const { index, 0: whole, 1: braces = '', 2: content = '' } of text.matchAll(/(?<!\{)(\{+)([^{}\n]{1,600})\}/g)) {
    // In JSON a bare quote ends the string that the blank stands in.
    if (!mayHoldQuotes && /(?<!\\)"/.test(content)) continue;
    const blank = readBraces(text, index, braces.length, content, index + whole.length);
    if (blank) blanks.push(blank);
  }
  return blanks;
}

function readBraces(text: string, start: number, braces: number, content: string, end: number): Blank | undefined {
  const before = text[start - 1];
  if (before === '\\') return;
  if (braces === 2 && text[end] === '}') return readName('double', content, start, end + 1);
  if (braces !== 1) return;
  if (before !== '$') return readChoice(content, start, end);
  return text[start - 2] === '\\' ? undefined : readName('dollar', content, start - 1, end);
}

function readName(form: 'double' | 'dollar', content: string, start: number, end: number): Blank | undefined {
  const colon = content.indexOf(':');
  const name = (colon === -1 ? content : content.slice(0, colon)).trim();
  if (!/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .'’-]{0,59}$/u.test(name)) return;
  return { start, end, form, name, default: colon === -1 ? '' : content.slice(colon + 1).trim(), options: [] };
}

/** A choice has no name, so that it is called by what it offers. */
function readChoice(content: string, start: number, end: number): Blank | undefined {
  if (!content.includes('|')) return;
  const options = content.split('|').map((option) => option.trim());
  // `::` and `$$` are weights and counts of a wildcard file, which draw at random and leave nothing to choose.
  if (options.some((option) => option === '' || /"|::|\$\$/.test(option))) return;
  const distinct = [...new Set(options)];
  return { start, end, form: 'choice', name: distinct.join(' / '), default: distinct[0] ?? '', options: distinct };
}
