import { svgAddress } from '@/lib/core/cover/svg-address';
import { withGrain } from '@/lib/core/cover/with-grain';

/** A drawing with grain, for where it is shown large: the address of an image, since it has thousands of dots. */
export function grained(svg: string): string {
  return svgAddress(withGrain(svg));
}
