import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { findBlanks } from '@/lib/core/template/find-blanks';
import { classNames } from '../../ui/class-names';
import type { FieldIds } from '../../ui/field';
import { INPUT_FRAME } from '../../ui/text-input';

interface Props extends FieldIds {
  readonly value: string;
  readonly placeholder?: string;
  readonly className?: string;
  readonly onChange: (value: string) => void;
}

/** A text of a prompt with its blanks marked while it is typed. It grows with the text. */
export function HighlightedArea({ value, placeholder, className, onChange, ...ids }: Props) {
  // In a long text the marks may come a moment after the letters.
  const marked = useDeferredValue(value);
  const pieces = useMemo(() => cut(marked), [marked]);
  return (
    <div className={classNames('relative grid', className)}>
      {/* The same text in the same place behind the field, where only its marks are seen. */}
      <div
        aria-hidden="true"
        dir="auto"
        className={classNames(
          TEXT,
          'pointer-events-none rounded-control border border-transparent bg-raised text-transparent',
        )}
      >
        {pieces}
        {'\n'}
      </div>
      <textarea
        {...ids}
        dir="auto"
        value={value}
        placeholder={placeholder}
        spellCheck
        onChange={({ target }) => onChange(target.value)}
        className={classNames(INPUT_FRAME, TEXT, 'resize-none bg-transparent!')}
      />
    </div>
  );
}

const TEXT =
  'col-start-1 row-start-1 overflow-hidden px-3 py-2 text-body leading-relaxed break-words whitespace-pre-wrap';

function cut(text: string): ReactNode[] {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const blank of findBlanks(text)) {
    pieces.push(text.slice(end, blank.start));
    pieces.push(
      <mark key={blank.start} className="rounded-[3px] bg-accent/20 box-decoration-clone text-transparent">
        {text.slice(blank.start, blank.end)}
      </mark>,
    );
    end = blank.end;
  }
  return [...pieces, text.slice(end)];
}
