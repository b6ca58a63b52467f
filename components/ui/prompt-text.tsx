import { useMemo } from 'react';
import type { Prompt } from '@/lib/core/prompt';
import { fillTemplate } from '@/lib/core/template/fill-template';

/** A prompt's text with its blanks filled by their defaults, each shown as a chip. */
export function PromptText({ prompt }: { readonly prompt: Prompt }) {
  const pieces = useMemo(() => cut(prompt), [prompt]);
  return (
    <p dir="auto" className="text-[13.5px] leading-relaxed break-words whitespace-pre-wrap">
      {pieces.map(({ text, start, variable }) =>
        variable === undefined ? (
          text
        ) : (
          <span key={start} title={variable} className="rounded-[4px] bg-selected px-1 py-px font-medium text-accent">
            {text}
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
}

function cut(prompt: Prompt): Piece[] {
  const { text, spans } = fillTemplate(prompt.text, {}, prompt.variables);
  const pieces: Piece[] = [];
  let end = 0;
  for (const span of spans) {
    pieces.push({ text: text.slice(end, span.start), start: end });
    pieces.push({ text: text.slice(span.start, span.end), start: span.start, variable: span.name });
    end = span.end;
  }
  return [...pieces, { text: text.slice(end), start: end }];
}
