import { withGrain } from '@/lib/core/cover/with-grain';

/** A drawing with grain, for where it is shown large: as a picture's address, which keeps the thousands of dots out of the document. */
export function grained(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(withGrain(svg))}`;
}
