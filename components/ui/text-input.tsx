import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** The frame of everything that is typed in. */
export const INPUT_FRAME =
  'w-full rounded-control border border-edge bg-raised text-body text-ink caret-accent transition-colors placeholder:text-muted hover:border-ink/60 focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0 aria-invalid:border-danger disabled:opacity-60';

/** One line. Without a hint it has a blank one, by which the style sheet knows that it is empty. */
export function TextInput({ className, placeholder = ' ', ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      dir="auto"
      placeholder={placeholder}
      {...rest}
      className={classNames(INPUT_FRAME, 'min-h-9 px-3 py-1.5', className)}
    />
  );
}
