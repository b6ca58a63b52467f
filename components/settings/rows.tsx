import type { ReactNode } from 'react';

/** A framed list of settings. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return <div className="divide-y divide-line rounded-card border border-line bg-raised">{children}</div>;
}

interface RowProps {
  readonly name: ReactNode;
  readonly effect?: ReactNode;
  /** What is set, at the end of the row; below its name where there is no room. */
  readonly children?: ReactNode;
}

export function Row({ name, effect, children }: RowProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-3.5">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium wrap-anywhere">{name}</p>
        {effect !== undefined && <p className="text-label text-pretty text-muted">{effect}</p>}
      </div>
      {children}
    </div>
  );
}
