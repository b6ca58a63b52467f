import { joinRanges, type Range } from './ranges';

/** A hit in a text, in UTF-16 code units, and which word of the query it is. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** In UTF-16 code units. */
const LENGTH = 160;
/** How much of the text before the first hit is shown. */
const LEAD = 40;
/** As far as this, a cut is moved to the next space; text without spaces is cut where it is. */
const SEARCH_SPACE = 20;

/** The stretch of a text with the most words of the query, the first one of several; on one line. */
export function cutSnippet(text: string, marks: readonly TextMark[]): { text: string; ranges: Range[] } {
  const first = densestMark(marks.toSorted((a, b) => a.start - b.start));
  const start = first <= LEAD ? 0 : afterSpace(text, first - LEAD);
  const end = start + LENGTH >= text.length ? text.length : beforeSpace(text, start + LENGTH);
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  const shown = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start - start + before.length, end: mark.end - start + before.length }));
  // Each white space stays one character, so that the ranges fit.
  return { text: before + text.slice(start, end).replace(/\s/g, ' ') + after, ranges: joinRanges(shown) };
}

/** Where the window with the most different words begins; 0 without marks. */
function densestMark(marks: readonly TextMark[]): number {
  let best = marks[0]?.start ?? 0;
  let most = 0;
  const inWindow = new Map<number, number>();
  let last = 0;
  for (const { start, word } of marks) {
    for (let next = marks[last]; next && next.end <= start + LENGTH - LEAD - SEARCH_SPACE; next = marks[++last]) {
      inWindow.set(next.word, (inWindow.get(next.word) ?? 0) + 1);
    }
    if (inWindow.size > most) {
      most = inWindow.size;
      best = start;
    }
    const left = (inWindow.get(word) ?? 0) - 1;
    if (left > 0) {
      inWindow.set(word, left);
    } else {
      inWindow.delete(word);
    }
  }
  return best;
}

function afterSpace(text: string, position: number): number {
  const offset = text.slice(position, position + SEARCH_SPACE).search(/\s/);
  return offset < 0 ? wholeCharacter(text, position) : position + offset + 1;
}

function beforeSpace(text: string, position: number): number {
  const offset = text.slice(position - SEARCH_SPACE, position + 1).search(/\s\S*$/);
  return offset < 0 ? wholeCharacter(text, position) : position - SEARCH_SPACE + offset;
}

/** Not between the two halves of a character. */
function wholeCharacter(text: string, position: number): number {
  const half = text.charCodeAt(position);
  return half >= 0xdc00 && half <= 0xdfff ? position - 1 : position;
}
