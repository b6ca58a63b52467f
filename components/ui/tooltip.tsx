import { Tooltip as Headless } from 'radix-ui';
import type { ReactElement } from 'react';
import { KeyCap } from './key-cap';

interface Props {
  readonly text: string;
  /** The keys that do the same. */
  readonly keys?: readonly string[] | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  /** What is described: one element that takes a ref and handlers. */
  readonly children: ReactElement;
}

const DELAY_MS = 500;

/** A few words about what is pointed at or focused. They repeat or add to its name, so nothing depends on them. */
export function Tooltip({ text, keys = [], side = 'bottom', children }: Props) {
  return (
    <Headless.Provider delayDuration={DELAY_MS}>
      <Headless.Root>
        <Headless.Trigger asChild>{children}</Headless.Trigger>
        {/* Within the page's main part, where whoever walks from part to part finds it. */}
        <Headless.Portal container={document.querySelector('main')}>
          <Headless.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-50 flex max-w-64 animate-appear items-center gap-2 rounded-small bg-ink px-2 py-1 text-small font-medium text-paper shadow-float forced-colors:border"
          >
            {text}
            {keys.map((key) => (
              <KeyCap key={key}>{key}</KeyCap>
            ))}
          </Headless.Content>
        </Headless.Portal>
      </Headless.Root>
    </Headless.Provider>
  );
}
