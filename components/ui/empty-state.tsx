import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What to do next. */
  readonly lead: string;
  /** Buttons that do it. */
  readonly children?: ReactNode;
}

/** What stands where there is nothing yet: why, and what to do. */
export function EmptyState({ icon: Icon, title, lead, children }: Props) {
  return (
    <div className="grid flex-1 place-content-center justify-items-center gap-1.5 p-8 text-center">
      <span className="mb-2 grid size-12 place-items-center rounded-full bg-selected text-accent">
        <Icon aria-hidden="true" className="size-6" strokeWidth={1.75} />
      </span>
      <p className="max-w-[36ch] text-body font-semibold text-balance wrap-anywhere">{title}</p>
      <p className="max-w-[44ch] text-label text-balance text-muted">{lead}</p>
      {children && <div className="mt-3 flex flex-wrap justify-center gap-2">{children}</div>}
    </div>
  );
}
