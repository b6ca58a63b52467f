import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { formatNumber } from '@/lib/shared/format-number';
import { classNames } from '../ui/class-names';

interface RowProps {
  readonly label: string;
  readonly isSmall?: boolean;
  readonly children: ReactNode;
}

/** One line of chips, which scrolls sideways and fades where there is more. A wheel that turns down scrolls it too. */
export function ChipRow({ label, isSmall = false, children }: RowProps) {
  return (
    <nav
      aria-label={label}
      onWheel={({ currentTarget, deltaX, deltaY }) => {
        if (deltaX === 0)
          currentTarget.scrollBy({ left: deltaY * (getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1) });
      }}
      className={classNames(
        'flex flex-none gap-1.5 overflow-x-auto px-4 [--to-end:to_right] [mask-image:linear-gradient(var(--to-end),transparent,black_12px,black_calc(100%-24px),transparent)] rtl:[--to-end:to_left] [scrollbar-width:none]',
        isSmall ? 'py-1' : 'pt-1 pb-1.5',
      )}
    >
      {children}
    </nav>
  );
}

interface ChipProps {
  readonly isOn: boolean;
  readonly onClick: () => void;
  readonly icon?: LucideIcon;
  /** How many prompts it leads to. */
  readonly count?: number;
  readonly isSmall?: boolean;
  readonly children: ReactNode;
}

/** A chip that is switched on and off. One that is on comes into view. */
export function FilterChip({ isOn, onClick, icon: Icon, count, isSmall = false, children }: ChipProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOn) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isOn]);
  return (
    <button
      ref={button}
      type="button"
      aria-pressed={isOn}
      onClick={onClick}
      className={classNames(
        'inline-flex flex-none scroll-mx-6 cursor-pointer items-center gap-1.5 rounded-full border font-medium whitespace-nowrap transition -outline-offset-1 aria-pressed:border-transparent aria-pressed:bg-ink aria-pressed:text-paper',
        isSmall
          ? 'min-h-6 border-transparent bg-surface px-2.5 text-small text-muted hover:text-ink'
          : 'min-h-8 border-line bg-raised px-3 text-label hover:bg-surface',
      )}
    >
      {Icon && <Icon aria-hidden="true" className="size-3.5" />}
      <bdi className="max-w-56 truncate">{children}</bdi>
      {count !== undefined && <span className="text-tiny tabular-nums">{formatNumber(count)}</span>}
    </button>
  );
}
