import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Variable } from '@/lib/core/prompt';
import type { PaletteStore } from './palette';

/** One field for each blank of the selected prompt, with its default in place; the preview beside shows the result. */
export function FillForm({ store }: { readonly store: PaletteStore }) {
  const id = useStore(store, (state) => state.list?.prompts[state.selected]?.meta.id ?? '');
  const prompt = useStore(store, (state) => state.texts[id]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('textarea, input:checked');
    first?.focus();
    if (first?.localName === 'textarea') (first as HTMLTextAreaElement).select();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { choose, closeForm } = store.getState();
    if (event.key === 'Escape') closeForm();
    // Shift+Enter is a new line.
    else if (event.key === 'Enter' && !event.shiftKey) choose(event.altKey ? 'replace' : undefined);
    else return;
    event.preventDefault();
    // The stage would close at the Escape.
    event.stopPropagation();
  };

  return (
    <form
      ref={form}
      aria-label={`Blanks of ${prompt?.title ?? ''}`}
      onKeyDown={onKeyDown}
      className="flex w-[44%] flex-none flex-col gap-4 overflow-y-auto overscroll-contain p-5 max-[640px]:w-full"
    >
      {prompt?.variables.map((variable) => (
        <Field key={variable.name} variable={variable} store={store} />
      ))}
    </form>
  );
}

interface FieldProps {
  readonly variable: Variable;
  readonly store: PaletteStore;
}

function Field({ variable, store }: FieldProps) {
  const { name, description, options } = variable;
  const value = useStore(store, (state) => state.values?.[name]) ?? variable.default;
  const change = (next: string) => store.getState().setValue(name, next);
  if (options.length > 0) return <Choice variable={variable} value={value} onChange={change} />;
  return (
    <label className="flex flex-col gap-1.5">
      <Name name={name} description={description} />
      <textarea
        rows={1}
        value={value}
        onChange={({ target }) => change(target.value)}
        className="field-sizing-content max-h-40 resize-none rounded-[10px] border border-line bg-raised px-3 py-2 text-[14px] leading-snug outline-offset-1 outline-accent"
      />
    </label>
  );
}

interface ChoiceProps {
  readonly variable: Variable;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The arrow keys go from option to option. */
function Choice({ variable: { name, description, options, default: fallback }, value, onChange }: ChoiceProps) {
  const offered = options.includes(fallback) || fallback === '' ? options : [fallback, ...options];
  return (
    <fieldset>
      <legend className="mb-1.5">
        <Name name={name} description={description} />
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {offered.map((option) => (
          <label
            key={option}
            className="cursor-pointer rounded-full border border-line bg-raised px-3 py-1 text-[13px] outline-offset-1 outline-accent has-checked:border-transparent has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name={name}
              checked={value === option}
              onChange={() => onChange(option)}
              className="sr-only"
            />
            {option}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Name({ name, description }: { readonly name: string; readonly description: string }) {
  return (
    <span className="text-[13px] font-medium first-letter:uppercase">
      {name}
      {description && <span className="block font-normal text-muted">{description}</span>}
    </span>
  );
}
