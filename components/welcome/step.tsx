import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names';

interface Props {
  readonly number: number;
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ReactNode;
}

/** One thing to do, ticked off when it is done. */
export function Step({ number, title, isDone, children }: Props) {
  return (
    <section className="flex gap-4">
      <span
        aria-hidden="true"
        className={classNames(
          'grid size-8 flex-none place-items-center rounded-full border text-label font-semibold transition-colors',
          isDone ? 'border-transparent bg-accent text-on-accent' : 'border-edge text-muted',
        )}
      >
        {isDone ? <Check className="size-4" strokeWidth={2.5} /> : number}
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-3 pt-1">
        <h2 className="text-heading font-semibold">{title}</h2>
        {children}
      </div>
    </section>
  );
}
