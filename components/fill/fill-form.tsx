import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { variablesOfParts } from '@/lib/core/finish/variables-of-parts';
import { spellHidden } from '@/lib/core/hidden-characters';
import type { Variable } from '@/lib/core/prompt';
import { variableKey } from '@/lib/core/template/variable-key';
import { ChoiceField } from './choice-field';
import type { FillStore } from './fill-store';
import { SurpriseBar } from './surprise-bar';
import { ValueField } from './value-field';

interface Props {
  readonly store: FillStore;
  readonly className?: string;
}

/**
 * One field for each blank, with its default in place; the first takes the focus. What its keys do is a matter of what it
 * stands in.
 */
export function FillForm({ store, className = '' }: Props) {
  const parts = useStore(store, (state) => state.parts);
  const form = useRef<HTMLFormElement>(null);
  const isThere = parts.length > 0;
  useEffect(() => {
    const first = isThere ? form.current?.querySelector<HTMLInputElement>('textarea, input') : undefined;
    const chosen = first?.type === 'radio' ? first.closest('fieldset')?.querySelector('input:checked') : undefined;
    ((chosen as HTMLElement | null | undefined) ?? first)?.focus();
  }, [isThere]);
  const prompts = parts.map(({ prompt }) => prompt);
  return (
    <form
      ref={form}
      aria-label={i18n.t('fill.form', [spellHidden(prompts[0]?.title ?? '')])}
      onSubmit={(event) => event.preventDefault()}
      className={`flex flex-col gap-4 ${className}`}
    >
      {variablesOfParts(prompts).map((variable, index) => (
        <Field key={variable.name} variable={variable} store={store} isFirst={index === 0} />
      ))}
      <SurpriseBar store={store} />
    </form>
  );
}

interface FieldProps {
  readonly variable: Variable;
  readonly store: FillStore;
  readonly isFirst: boolean;
}

function Field({ variable, store, isFirst }: FieldProps) {
  const value = useStore(store, ({ values }) => ownValue(values, variable.name)) ?? variable.default;
  const parts = useStore(store, (state) => state.parts);
  const selection = useStore(store, (state) => state.selection);
  const change = (next: string) => store.getState().setValue(variable.name, next);
  if (variable.options.length > 0) return <ChoiceField variable={variable} value={value} onChange={change} />;

  const remembered = parts.flatMap((part) => ownValue(part.remembered, variableKey(variable.name)) ?? []);
  // What was selected on the page is most likely what the prompt is about.
  const offered = [...(isFirst && selection ? [selection] : []), ...remembered];
  return <ValueField variable={variable} value={value} offered={[...new Set(offered)]} onChange={change} />;
}

/** A variable may be called `constructor`. */
function ownValue<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
