import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Tooltip } from './tooltip';

interface Props extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  readonly icon: LucideIcon;
  /** What it does: its name for screen readers, and its tooltip. */
  readonly label: string;
  /** Shown behind the label. */
  readonly keys?: readonly string[];
  /** Fills the icon, for what is switched on. */
  readonly isOn?: boolean;
  readonly size?: 'small' | 'medium';
}

/** A button that is an icon, its name in a tooltip. */
export function IconButton({ icon: Icon, label, keys, isOn = false, size = 'medium', className, ...rest }: Props) {
  return (
    <Tooltip text={label} keys={keys}>
      <button
        type="button"
        aria-label={label}
        {...rest}
        className={classNames(
          'grid flex-none cursor-pointer place-items-center rounded-full text-muted transition hover:bg-surface hover:text-ink active:bg-line/60 disabled:cursor-default disabled:opacity-50 aria-expanded:bg-surface aria-expanded:text-ink',
          size === 'small' ? 'size-7' : 'size-9',
          className,
        )}
      >
        <Icon aria-hidden="true" className={classNames('size-[18px]', isOn && 'fill-accent text-accent')} />
      </button>
    </Tooltip>
  );
}
