import { X } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** With it the chip has a button that takes it away; `removeLabel` names it. */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
}

/** A short fact, such as a tag. */
export function Chip({ children, onRemove, removeLabel }: Props) {
  return (
    <span className="inline-flex min-h-6 max-w-full items-center gap-1 rounded-full border border-line bg-paper px-2.5 text-small text-muted">
      <span className="truncate">{children}</span>
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={onRemove}
          className="-me-1.5 grid size-6 cursor-pointer place-items-center rounded-full hover:text-ink"
        >
          <X aria-hidden="true" className="size-3" />
        </button>
      )}
    </span>
  );
}
