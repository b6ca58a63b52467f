import type { Blank } from './blank';
import { variableKey } from './variable-key';

/**
 * The blanks that people write in square brackets. `[INSERT …]`, `[YOUR …]` and `[ALL CAPITALS]` are blanks wherever they
 * are no label; other words only within a line, and only where `readsWords` says so. Of the brackets in 24,000 public
 * prompts nearly a quarter stand alone on a line and are labels of sections, while of those within a line nine of ten are
 * blanks.
 */
export function findBrackets(text: string, readsWords: boolean): readonly Blank[] {
  const found = [...text.matchAll(/\[([^[\]\n"{}]{1,120})\]/g)].map(({ index, 0: whole, 1: content = '' }) =>
    readBracket(text, index, index + whole.length, content.trim()),
  );
  const labels = new Set(found.filter(isDefinition).map(({ content }) => variableKey(content)));
  for (const [, name = ''] of text.matchAll(/\[\/([^[\]\n"{}]{1,120})\]/g)) labels.add(variableKey(name));

  return found
    .filter((bracket) => isBlank(bracket, labels, readsWords))
    .map(({ start, end, content }) => ({
      start,
      end,
      form: 'bracket' as const,
      name: toName(content),
      default: '',
      options: [],
    }));
}

interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly content: string;
  /** What stands on its line before and behind it, as far as it matters. */
  readonly before: string;
  readonly after: string;
  readonly isLineStart: boolean;
}

/** UTF-16 code units on each side, so that a long line of brackets takes no longer than another. */
const reach = 40;

function readBracket(text: string, start: number, end: number, content: string): Bracket {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split('\n')
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + reach).split('\n');
  // Bullets, numbers, quotes of a mail and emphasis may stand before the first word of a line.
  const isLineStart = /^\s*(?:\d{1,3}[.)])?[\s>#*_\-•·+]*$/.test(before);
  return { start, end, content, before, after, isLineStart };
}

/** `[MATERIAL]: oak`: the text itself says what its brackets stand for. In a sentence a colon means nothing of the kind. */
function isDefinition({ isLineStart, before, after }: Bracket): boolean {
  if (/^[*_]*\s*=/.test(after)) return true;
  return /^[*_]*\s*[:：]/.test(after) && (isLineStart || endsSentence(before));
}

function endsSentence(before: string): boolean {
  return /[.!?。！？]['"”’)]?\s*$/.test(before);
}

function isBlank(bracket: Bracket, labels: ReadonlySet<string>, readsWords: boolean): boolean {
  const { content, before, after } = bracket;
  // A link, its picture or its reference; an index as in `list[N]`.
  if (/^[([]/.test(after) || /[!\])\w\\]$/.test(before)) return false;
  if (!/^\p{L}/u.test(content) || isPicture(content)) return false;
  if (/^(?:insert|your)\s+\S/i.test(content)) return true;
  if (labels.has(variableKey(content)) || isList(bracket)) return false;
  if (isCapitals(content)) return !bracket.isLineStart || goesOn(after);
  return readsWords && isWords(bracket);
}

/** The pictures that the user attaches are called so: "the coat of [Image 2]". */
function isPicture(content: string): boolean {
  return /^(?:(?:reference|uploaded|attached|input|source)\s+)?(?:image|img|photo|picture|figure|fig|ref)\.?\s*\d*$/i.test(
    content,
  );
}

/** `colors: [teal, coral]` */
function isList({ content, before }: Bracket): boolean {
  return content.includes(',') && /[:=]\s*$/.test(before);
}

function isCapitals(content: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(content) && !/\p{Ll}/u.test(content);
}

/** Whether a line that begins with a bracket is one sentence with it; behind a label another one begins. */
function goesOn(after: string): boolean {
  return /^(?:[*_]*\s*[\p{Ll}[{]|\p{Lo}|[,.;!?)'’…-])/u.test(after);
}

function isWords({ content, before, after, isLineStart }: Bracket): boolean {
  if (before.endsWith('**') || !/^\p{L}[\p{L}\p{M}\p{N} '’/,&.-]{1,59}$/u.test(content)) return false;
  if (isLineStart) return /^\p{Ll}/u.test(content) ? goesOn(after) : /^[,'’]/.test(after);
  return endsSentence(before) ? /^\s*\p{Ll}/u.test(after) : /[\p{L}\p{M}\p{N}\p{P}\p{S}]\s*$/u.test(before);
}

/** `INSERT YOUR PRODUCT HERE` is the variable `PRODUCT`. */
function toName(content: string): string {
  const name = content
    .replace(/^(?:insert|enter|add)\s+/i, '')
    .replace(/^(?:your|the|an?)\s+/i, '')
    .replace(/\s+here$/i, '');
  return name === '' ? content : name;
}
