import { useMemo } from 'react';
import { spellHidden } from '@/lib/core/hidden-characters';
import type { FilledText } from '@/lib/core/template/filled-text';
import { ShownText } from './shown-text';

/** A finished text with its filled blanks marked; a blank that is still open has a dashed line around it. */
export function FinishedText({ finished }: { readonly finished: FilledText }) {
  const pieces = useMemo(() => cut(finished), [finished]);
  return (
    <p dir="auto" className="text-[13.5px] leading-relaxed break-words whitespace-pre-wrap">
      {pieces.map(({ text, start, variable, filled }) =>
        variable === undefined ? (
          <ShownText key={start} text={text} />
        ) : (
          <span
            key={start}
            title={spellHidden(variable)}
            className={`box-decoration-clone rounded-[4px] px-px py-px ${filled ? 'bg-selected font-medium text-accent' : 'text-muted outline-1 outline-dashed outline-line'}`}
          >
            <ShownText text={text} />
          </span>
        ),
      )}
    </p>
  );
}

interface Piece {
  readonly text: string;
  readonly start: number;
  /** The name of the variable that was filled in here. */
  readonly variable?: string;
  readonly filled?: boolean;
}

function cut({ text, spans }: FilledText): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { start, end: spanEnd, name, filled } of spans) {
    // A blank that an adaptation took out, such as an aspect ratio, is empty.
    if (spanEnd === start) continue;
    pieces.push({ text: text.slice(end, start), start: end });
    pieces.push({ text: text.slice(start, spanEnd), start, variable: name, filled });
    end = spanEnd;
  }
  return [...pieces, { text: text.slice(end), start: end }];
}
