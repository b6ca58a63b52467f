import { useId } from 'react';
import { categoryLabel } from '@/lib/shared/category-label';
import type { FieldIds } from '../ui/field';
import { TextInput } from '../ui/text-input';

interface Props extends FieldIds {
  readonly value: string;
  /** The categories that there are already. */
  readonly known: readonly string[];
  readonly onChange: (category: string) => void;
}

/** A category: one that there is, offered while typing, or a new one. Shown as the interface calls it. */
export function CategoryInput({ value, known, onChange, ...ids }: Props) {
  const list = useId();
  const byLabel = new Map(known.map((category) => [categoryLabel(category).toLowerCase(), category]));
  return (
    <>
      <TextInput
        {...ids}
        list={list}
        autoComplete="off"
        value={known.includes(value) ? categoryLabel(value) : value}
        onChange={({ target }) => onChange(byLabel.get(target.value.trim().toLowerCase()) ?? target.value)}
      />
      <datalist id={list}>
        {known.map((category) => (
          <option key={category} value={categoryLabel(category)} />
        ))}
      </datalist>
    </>
  );
}
