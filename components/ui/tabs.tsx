import { Tabs as Headless } from 'radix-ui';
import type { ReactNode } from 'react';

export interface Tab<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly panel: ReactNode;
}

interface Props<Value extends string> {
  /** The name of the row of tabs, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Views of one thing, one at a time. The arrows move between the tabs. */
export function Tabs<Value extends string>({ label, tabs, value, onChange }: Props<Value>) {
  return (
    <Headless.Root value={value} onValueChange={(chosen) => onChange(chosen as Value)} className="flex flex-col gap-4">
      <Headless.List aria-label={label} className="flex gap-5 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <Headless.Trigger
            key={tab.value}
            value={tab.value}
            className="-mb-px cursor-pointer border-b-2 border-transparent px-0.5 pb-2 text-label font-medium whitespace-nowrap text-muted transition -outline-offset-2 hover:text-ink aria-selected:border-accent aria-selected:text-ink"
          >
            {tab.label}
          </Headless.Trigger>
        ))}
      </Headless.List>
      {tabs.map((tab) => (
        <Headless.Content key={tab.value} value={tab.value}>
          {tab.panel}
        </Headless.Content>
      ))}
    </Headless.Root>
  );
}
