import type { Span } from '../template/span';

/** Puts `text` in the place of a span of the text that is edited. */
export interface Edit extends Span {
  readonly text: string;
}

/** The edits of one change are in order and do not overlap; all their places are those before the change. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = '';
  let from = 0;
  for (const edit of edits) {
    edited += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return edited + text.slice(from);
}

/**
 * Where the spans stand after the edits; they have to be in order and apart, as the edits are. What is left of a span
 * that was taken out is empty.
 */
export function moveSpans<T extends Span>(spans: readonly T[], edits: readonly Edit[]): readonly T[] {
  let next = 0;
  let shift = 0;
  const move = (place: number, takesInsertion: boolean) => {
    for (let edit = edits[next]; edit; edit = edits[++next]) {
      const isBehind = edit.end < place || (edit.end === place && (edit.start < place || takesInsertion));
      if (!isBehind)
        return edit.start < place ? edit.start + shift + Math.min(place - edit.start, edit.text.length) : place + shift;
      shift += edit.text.length - (edit.end - edit.start);
    }
    return place + shift;
  };
  // What is inserted where a span begins stands before it, and what is inserted where it ends stands behind it.
  return spans.map((span) => ({ ...span, start: move(span.start, true), end: move(span.end, false) }));
}
