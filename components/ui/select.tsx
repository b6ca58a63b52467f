import { Check, ChevronDown } from 'lucide-react';
import { Select as Headless } from 'radix-ui';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The language of the label, where it is not the interface's. */
  readonly lang?: string;
}

interface Props<Value extends string> {
  /** The name of the choice, for screen readers. */
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of many, in a list that opens. */
export function Select<Value extends string>({ label, choices, value, onChange }: Props<Value>) {
  return (
    <Headless.Root value={value} onValueChange={(chosen) => onChange(chosen as Value)}>
      <Headless.Trigger
        aria-label={label}
        className="inline-flex min-h-9 min-w-40 cursor-pointer items-center justify-between gap-3 rounded-control border border-edge bg-raised px-3 text-label font-medium transition hover:bg-surface"
      >
        <Headless.Value />
        <Headless.Icon>
          <ChevronDown aria-hidden="true" className="size-4 text-muted" />
        </Headless.Icon>
      </Headless.Trigger>
      <Headless.Portal>
        <Headless.Content
          position="popper"
          sideOffset={6}
          collisionPadding={12}
          className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) animate-rise overflow-hidden rounded-card bg-raised font-sans text-ink shadow-float forced-colors:border"
        >
          <Headless.Viewport className="p-1.5">
            {choices.map((choice) => (
              <Headless.Item
                key={choice.value}
                value={choice.value}
                lang={choice.lang}
                className="flex min-h-8 cursor-default items-center justify-between gap-4 rounded-small px-2.5 text-label outline-none select-none data-highlighted:bg-selected"
              >
                <Headless.ItemText>{choice.label}</Headless.ItemText>
                <Headless.ItemIndicator>
                  <Check aria-hidden="true" className="size-4 text-accent" />
                </Headless.ItemIndicator>
              </Headless.Item>
            ))}
          </Headless.Viewport>
        </Headless.Content>
      </Headless.Portal>
    </Headless.Root>
  );
}
