import type { Span } from './span';

/** Where a blank went in the finished text, in UTF-16 code units of that text. */
export interface FilledSpan extends Span {
  readonly name: string;
  /** False where the blank had neither value nor default: it stands there as it was written. */
  readonly filled: boolean;
}

/** A text and where its blanks went, in order and apart. */
export interface FilledText {
  readonly text: string;
  readonly spans: readonly FilledSpan[];
}

export function unfilled(text: string): FilledText {
  return { text, spans: [] };
}

/** The part between two places, with what stands there of the spans. */
export function sliceFilled({ text, spans }: FilledText, start: number, end = text.length): FilledText {
  return {
    text: text.slice(start, end),
    spans: spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start })),
  };
}

export function trimFilled(filled: FilledText): FilledText {
  const { text } = filled;
  return sliceFilled(filled, text.length - text.trimStart().length, text.trimEnd().length);
}

export function joinFilled(pieces: readonly FilledText[]): FilledText {
  let text = '';
  const spans: FilledSpan[] = [];
  for (const piece of pieces) {
    const shift = text.length;
    for (const span of piece.spans) spans.push({ ...span, start: span.start + shift, end: span.end + shift });
    text += piece.text;
  }
  return { text, spans };
}

/** The text as it is written in a JSON string. */
export function escapeFilled({ text, spans }: FilledText): FilledText {
  const write = (piece: string) => JSON.stringify(piece).slice(1, -1);
  const move = (place: number) => write(text.slice(0, place)).length;
  return {
    text: write(text),
    spans: spans.map((span) => ({ ...span, start: move(span.start), end: move(span.end) })),
  };
}
