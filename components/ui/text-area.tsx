import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { INPUT_FRAME } from './text-input';

/** Several lines; grows with its text up to what its place allows. */
export function TextArea({ className, placeholder = ' ', ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={3}
      dir="auto"
      placeholder={placeholder}
      {...rest}
      className={classNames(INPUT_FRAME, 'field-sizing-content max-h-[60vh] min-h-20 resize-y px-3 py-2', className)}
    />
  );
}
