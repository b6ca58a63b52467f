import { useMemo } from 'react';
import { spellHidden } from '@/lib/core/hidden-characters';
import type { Prompt } from '@/lib/core/prompt';
import { fillTemplate } from '@/lib/core/template/fill-template';
import type { Values } from '@/lib/shared/fill-messages';
import { ShownText } from './shown-text';

interface Props {
  readonly prompt: Prompt;
  /** By the variable's name; a blank without a value has its default. */
  readonly values?: Values;
}

const NO_VALUES: Values = {};

/** A prompt's text with its blanks filled, each shown as a chip. */
export function PromptText({ prompt, values = NO_VALUES }: Props) {
  const pieces = useMemo(() => cut(prompt, values), [prompt, values]);
  return (
    <p dir="auto" className="text-[13.5px] leading-relaxed break-words whitespace-pre-wrap">
      {pieces.map(({ text, start, variable }) =>
        variable === undefined ? (
          <ShownText key={start} text={text} />
        ) : (
          <span
            key={start}
            title={spellHidden(variable)}
            className="rounded-[4px] bg-selected px-1 py-px font-medium text-accent"
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
}

function cut(prompt: Prompt, values: Values): Piece[] {
  const { text, spans } = fillTemplate(prompt.text, values, prompt.variables);
  const pieces: Piece[] = [];
  let end = 0;
  for (const span of spans) {
    pieces.push({ text: text.slice(end, span.start), start: end });
    pieces.push({ text: text.slice(span.start, span.end), start: span.start, variable: span.name });
    end = span.end;
  }
  return [...pieces, { text: text.slice(end), start: end }];
}
