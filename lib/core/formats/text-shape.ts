/** A piece of a text and the line in which it begins, from 1. */
export interface TextPiece {
  readonly text: string;
  readonly line: number;
}

/** What a plain text is a list of; `whole` for one that is no list. */
export type TextShape = 'words' | 'lines' | 'paragraphs' | 'whole';

/**
 * Guesses from its form what a plain text is. Short lines (half of them at most 40 characters) are words. Lines of rules
 * or blank lines between texts of several lines part paragraphs, else each line is a text. Where most lines or paragraphs
 * begin as parts of one text do, with `Light:`, a heading or in the middle of a sentence, the text is one.
 */
export function textShape(text: string): TextShape {
  const head = text.slice(0, looked);
  const lines = splitLines(head);
  if (lines.length < 2) return 'whole';
  const paragraphs = splitParagraphs(head);
  const isParted = paragraphs.length > 1;
  const isList = paragraphs.every((paragraph) => !paragraph.text.includes('\n'));
  if (/^\s*[{[]/.test(head) && /[}\]]\s*$/.test(head)) return 'whole';

  if (hasRules(head) && isParted) return 'paragraphs';
  if (lines.length > 2 && areShort(lines)) return areParts(lines, /^[-*+•]\s/) ? 'whole' : 'words';
  if (isParted && !isList) return areParts(paragraphs) ? 'whole' : 'paragraphs';
  return areParts(lines) ? 'whole' : 'lines';
}

/** UTF-16 code units: the beginning tells what all of it is. */
const looked = 200_000;

/** Half of the lines of a list of words are at most this long, and nearly all at most twice that. */
const longestWord = 40;

function areShort(lines: readonly TextPiece[]): boolean {
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const at = (share: number) => lengths[Math.ceil((lengths.length - 1) * share)] ?? 0;
  return at(0.5) <= longestWord && at(0.9) <= 2 * longestWord;
}

/** Lines that say something, without comments. */
export function splitLines(text: string): readonly TextPiece[] {
  return text
    .split(/\r\n?|\n/)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter(({ text: line }) => line !== '' && !/^#(?:\s|$)/.test(line));
}

/** Texts between blank lines; where there are lines that only rule off, between those. */
export function splitParagraphs(text: string): readonly TextPiece[] {
  const isEnd = hasRules(text) ? isRule : (line: string) => line.trim() === '';
  const pieces: { readonly lines: string[]; readonly line: number }[] = [];
  let open = false;
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (isEnd(line)) {
      open = false;
      return;
    }
    if (open) pieces.at(-1)?.lines.push(line);
    else if (line.trim() !== '') {
      pieces.push({ lines: [line], line: index + 1 });
      open = true;
    }
  });
  return pieces.map(({ lines, line }) => ({ text: lines.join('\n').trim(), line }));
}

function hasRules(text: string): boolean {
  return /^[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,}|~{3,}|#{3,})[ \t]*\r?$/m.test(text);
}

function isRule(line: string): boolean {
  return hasRules(line);
}

/** Takes numbers and marks of a list off, where all pieces have them: `1.`, `-`, `Prompt 3:`. */
export function withoutMarks(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const bare = pieces.map(({ text, line }) => ({ text: text.replace(mark, ''), line }));
  return pieces.length > 1 && pieces.every(({ text }) => mark.test(text)) ? bare : pieces;
}

const mark = /^(?:[-*+•]\s+|\(?\d{1,4}[.):]\s+|(?:prompt|no\.?|nr\.?)\s{0,3}#?\d{1,4}\s?[.:)-]?\s+)(?=\S)/i;

/** Whether most pieces but the first continue or label what is one text; `beginning` is how such a piece begins. */
function areParts(pieces: readonly TextPiece[], beginning = /^(?:#{1,6}\s|[-*+•]\s|\p{Ll})/u): boolean {
  if (pieces.every(({ text }) => mark.test(text))) return areLabelled(withoutMarks(pieces));
  const later = pieces.slice(1);
  const parts = later.filter(
    ({ text }, index) => isLabelled(text) || beginning.test(text) || /[,:;]$/.test(pieces[index]?.text ?? ''),
  );
  return parts.length * 2 >= later.length;
}

function areLabelled(pieces: readonly TextPiece[]): boolean {
  return pieces.filter(({ text }) => isLabelled(text)).length * 2 >= pieces.length;
}

/** `Light: low` */
function isLabelled(text: string): boolean {
  return /^[*_#\s-]{0,8}\p{L}[\p{L}\p{N} /&'’()-]{1,40}[*_]{0,3}[:：]/u.test(text) && !mark.test(text);
}
