import { type KeyboardEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Variable } from '@/lib/core/prompt';
import { KeyCap } from '../ui/key-cap';
import { ShownText } from '../ui/shown-text';
import { ColourSwatch } from './colour-swatch';
import { FieldName } from './field-name';

interface Props {
  readonly variable: Variable;
  readonly value: string;
  /** What is offered for it, best first; the arrow keys go through it as through a shell's history. */
  readonly offered: readonly string[];
  readonly onChange: (value: string) => void;
}

type TextBox = HTMLTextAreaElement | HTMLInputElement;

/** A field that takes any text, or a number. */
export function ValueField({ variable, value, offered, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const others = offered.filter((each) => each !== typed);
  const place = others.indexOf(value);

  const onKeyDown = (event: KeyboardEvent<TextBox>) => {
    const { selectionEnd, value: text } = event.currentTarget;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' && place >= 0 ? -1 : 0;
    if (step === 0 || selectionEnd !== text.length || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
      return;
    const next = place + step;
    if (next >= others.length) return;
    event.preventDefault();
    take(event.currentTarget, others[next] ?? typed);
  };
  const take = (box: TextBox, text: string) => {
    onChange(text);
    // What is typed next takes its place, once the new text stands there.
    requestAnimationFrame(() => box.select());
  };

  const shared = {
    id,
    value,
    'aria-describedby': others.length > 0 ? `${id}-offered` : undefined,
    onFocus: (event: { readonly currentTarget: TextBox }) => event.currentTarget.select(),
    onChange: ({ target }: { readonly target: TextBox }) => {
      setTyped(target.value);
      onChange(target.value);
    },
    className:
      'w-full rounded-[10px] border border-line bg-raised px-3 py-2 text-[14px] leading-snug outline-offset-1 outline-accent',
  };
  const isNumber = variable.type === 'number' && (variable.default === '' || Number.isFinite(Number(variable.default)));
  return (
    <div className="group flex flex-col gap-1.5">
      <label htmlFor={id}>
        <FieldName variable={variable} />
      </label>
      {isNumber ? (
        <input {...shared} type="number" step="any" />
      ) : (
        <div className="relative">
          <textarea
            {...shared}
            dir="auto"
            placeholder=" "
            onKeyDown={onKeyDown}
            rows={variable.type === 'long text' ? 4 : 1}
            className={`${shared.className} field-sizing-content max-h-40 resize-none ${variable.type === 'colour' ? 'pe-11' : ''}`}
          />
          {variable.type === 'colour' && <ColourSwatch value={value} onChange={onChange} />}
        </div>
      )}
      {others.length > 0 && (
        <div
          id={`${id}-offered`}
          className="hidden flex-wrap items-center gap-1 text-[12px] text-muted group-focus-within:flex"
        >
          <span className="sr-only">{i18n.t(isNumber ? 'fill.offered' : 'fill.offeredByArrow')}</span>
          {!isNumber && <KeyCap>↓</KeyCap>}
          {others.slice(0, MOST_SHOWN).map((each) => (
            <button
              key={each}
              type="button"
              tabIndex={-1}
              // The field must not lose the focus to a click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChange(each)}
              className={`max-w-full cursor-pointer truncate rounded-[6px] px-1.5 py-0.5 ${each === value ? 'bg-selected text-accent' : 'bg-surface hover:text-ink'}`}
            >
              <bdi>
                <ShownText text={each} />
              </bdi>
            </button>
          ))}
        </div>
      )}
      <span role="status" className="sr-only">
        {place >= 0 ? value : ''}
      </span>
    </div>
  );
}

const MOST_SHOWN = 5;
