import { classNames } from './class-names';

/** Keeps the place of what is on the way. */
export function Skeleton({ className }: { readonly className?: string }) {
  return (
    <div aria-hidden="true" className={classNames('motion-safe:animate-wait rounded-control bg-surface', className)} />
  );
}
