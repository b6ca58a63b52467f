import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';

/** What a field's input takes over: its id, and what describes it. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what stands there, and how it is put right. */
  readonly fault?: string | undefined;
  readonly isLabelHidden?: boolean;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A labelled input with a hint, or with what is wrong in its place. */
export function Field({ label, hint, fault, isLabelHidden = false, children }: Props) {
  const id = useId();
  const said = fault ?? hint;
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'text-label font-medium'}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': said === undefined ? undefined : `${id}-said`,
        'aria-invalid': fault === undefined ? undefined : true,
      })}
      {said !== undefined && (
        <p
          id={`${id}-said`}
          role={fault === undefined ? undefined : 'alert'}
          className={classNames('text-small', fault === undefined ? 'text-muted' : 'text-danger')}
        >
          {said}
        </p>
      )}
    </div>
  );
}
