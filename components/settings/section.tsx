import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly lead: string;
  /** Whether the whole page is about it. */
  readonly isPage?: boolean;
  readonly children: ReactNode;
}

/** A part of a page of settings, with what it is about. */
export function Section({ title, lead, isPage = false, children }: Props) {
  return (
    <section className="flex flex-col gap-4">
      <header>
        {isPage ? (
          <h1 className="pb-1 text-title font-semibold">{title}</h1>
        ) : (
          <h2 className="text-heading font-semibold">{title}</h2>
        )}
        <p className="mt-0.5 max-w-[64ch] text-pretty text-muted">{lead}</p>
      </header>
      {children}
    </section>
  );
}
