import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: LucideIcon;
}

interface Props<Value extends string> {
  /** The name of the choice, for screen readers. */
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The labels are for screen readers alone: every segment has an icon. */
  readonly hasOnlyIcons?: boolean;
}

/** One of a few, all in view. Real radio buttons: the arrows choose. */
export function SegmentedControl<Value extends string>({
  label,
  segments,
  value,
  onChange,
  hasOnlyIcons = false,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="inline-flex flex-wrap gap-0.5 rounded-control border border-line bg-surface p-[3px]">
      <legend className="sr-only">{label}</legend>
      {segments.map(({ value: own, label: text, icon: Icon }) => (
        <label
          key={own}
          title={hasOnlyIcons ? text : undefined}
          className="relative flex min-h-7 cursor-pointer items-center gap-1.5 rounded-small border border-transparent px-3 text-label font-medium text-muted transition hover:text-ink has-checked:bg-raised has-checked:text-ink has-checked:shadow-card has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input type="radio" name={name} className="sr-only" checked={own === value} onChange={() => onChange(own)} />
          {Icon && <Icon aria-hidden="true" className="size-4" />}
          <span className={hasOnlyIcons ? 'sr-only' : undefined}>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
