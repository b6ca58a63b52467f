import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/shared/format-number';
import { ShownText } from '../ui/shown-text';

interface Props {
  readonly icon?: ReactNode;
  readonly label: string;
  readonly count?: number | undefined;
  readonly isCurrent: boolean;
  readonly isDim?: boolean;
  readonly onClick: () => void;
}

/** One shelf of the library in the sidebar. */
export function ShelfLink({ icon, label, count, isCurrent, isDim = false, onClick }: Props) {
  return (
    <li>
      <button
        type="button"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onClick}
        className="flex h-[30px] w-full cursor-pointer items-center gap-2 rounded-control px-2 text-start text-label outline-offset-[-1px] hover:bg-line/50 aria-[current]:bg-selected aria-[current]:font-medium [&_svg]:size-4 [&_svg]:flex-none [&_svg]:text-muted aria-[current]:[&_svg]:text-accent"
      >
        {icon}
        <span dir="auto" className={`min-w-0 flex-1 truncate rtl:text-right ${isDim ? 'text-muted line-through' : ''}`}>
          <ShownText text={label} />
        </span>
        {count !== undefined && <span className="text-tiny text-muted tabular-nums">{formatNumber(count)}</span>}
      </button>
    </li>
  );
}
