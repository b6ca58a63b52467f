import type { CoverSpec } from '@/lib/core/cover/cover-spec';
import { renderCover } from '@/lib/core/cover/render-cover';
import { withGrain } from '@/lib/core/cover/with-grain';

const kept = new Map<string, string>();
const most = 400;

/** The address of a cover's picture, drawn once as long as it is in use. */
export function coverPicture(spec: CoverSpec, isLarge: boolean): string {
  const key = keyOf(spec, isLarge);
  const known = kept.get(key);
  if (known) return known;
  const svg = renderCover(spec);
  const address = `data:image/svg+xml,${encodeURIComponent(isLarge ? withGrain(svg) : svg)}`;
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  kept.set(key, address);
  return address;
}

export function isDrawn(spec: CoverSpec, isLarge: boolean): boolean {
  return kept.has(keyOf(spec, isLarge));
}

function keyOf(spec: CoverSpec, isLarge: boolean): string {
  return JSON.stringify([spec, isLarge]);
}
