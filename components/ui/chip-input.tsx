import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Chip } from './chip';
import { classNames } from './class-names';
import type { FieldIds } from './field';
import { INPUT_FRAME } from './text-input';

interface Props extends Partial<FieldIds> {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** What is offered while typing. */
  readonly suggestions?: readonly string[];
  /** How a value is written down; '' for one that is not taken. */
  readonly normalize?: (typed: string) => string;
  readonly placeholder?: string;
}

/**
 * A list of short values such as tags. Enter, a comma or leaving the input takes what is typed, Backspace in the empty
 * input takes the last value back for editing.
 */
export function ChipInput({ values, onChange, suggestions = [], normalize = trim, placeholder, ...ids }: Props) {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');

  const take = (text: string) => {
    const added = text.split(',').map(normalize);
    const all = [...new Set([...values, ...added])].filter((value) => value !== '');
    setTyped('');
    if (all.length !== values.length) onChange(all);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      // An Enter in the empty input is the form's.
      if (typed.trim() === '' && event.key === 'Enter') return;
      event.preventDefault();
      take(typed);
    } else if (event.key === 'Backspace' && typed === '' && values.length > 0) {
      event.preventDefault();
      setTyped(values.at(-1) ?? '');
      onChange(values.slice(0, -1));
    }
  };

  return (
    <div
      className={classNames(
        INPUT_FRAME,
        'flex min-h-9 flex-wrap items-center gap-1.5 px-1.5 py-1 has-[input:focus-visible]:border-accent has-[input:focus-visible]:outline-1 has-[input:focus-visible]:outline-accent',
      )}
    >
      {values.map((value) => (
        <Chip
          key={value}
          removeLabel={i18n.t('chips.remove', [value])}
          onRemove={() => {
            onChange(values.filter((other) => other !== value));
            // The button that had the focus goes with the value.
            input.current?.focus();
          }}
        >
          <bdi>{value}</bdi>
        </Chip>
      ))}
      <input
        {...ids}
        ref={input}
        type="text"
        dir="auto"
        list={list}
        value={typed}
        placeholder={values.length === 0 ? placeholder : undefined}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => take(typed)}
        className="min-w-24 flex-1 bg-transparent px-1.5 py-0.5 outline-none placeholder:text-muted"
      />
      <datalist id={list}>
        {suggestions
          .filter((suggestion) => !values.includes(suggestion))
          .map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
      </datalist>
    </div>
  );
}

function trim(typed: string): string {
  return typed.trim();
}
