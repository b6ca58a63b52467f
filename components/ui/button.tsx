import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

interface Props extends ComponentProps<'button'> {
  /** primary: the one thing to do here. quiet: without a frame until it is pointed at. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: LucideIcon;
}

const LOOKS = {
  primary: 'border-transparent bg-accent text-on-accent hover:brightness-[1.06] active:brightness-95',
  secondary: 'border-line bg-raised text-ink shadow-card hover:bg-surface active:bg-line/60',
  quiet: 'border-transparent text-muted hover:bg-surface hover:text-ink active:bg-line/60',
  danger: 'border-line bg-raised text-danger shadow-card hover:bg-surface active:bg-line/60',
} as const;

const SIZES = {
  small: 'min-h-7 gap-1.5 rounded-small px-2.5 py-0.5 text-small',
  medium: 'min-h-9 gap-2 rounded-control px-3.5 py-1 text-label',
  large: 'min-h-10 gap-2 rounded-control px-4 py-1.5 text-body',
} as const;

export function Button({ look = 'secondary', size = 'medium', icon: Icon, className, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        'inline-flex cursor-pointer items-center justify-center border text-center font-medium transition select-none disabled:cursor-default disabled:opacity-50',
        LOOKS[look],
        SIZES[size],
        className,
      )}
    >
      {Icon && <Icon aria-hidden="true" className="size-4 flex-none" />}
      {children}
    </button>
  );
}
