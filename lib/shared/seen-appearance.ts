import { type Appearance, parseAppearance } from '@/lib/core/appearance';

const KEY = 'appearance';

/**
 * The appearance that this page last had. Storage is the truth, but answers only after the first paint; this copy is
 * there at once, so that no page flashes in another theme.
 */
export function seenAppearance(): Appearance {
  return parseAppearance(Object.fromEntries(new URLSearchParams(localStorage.getItem(KEY) ?? '')));
}

export function rememberAppearance(appearance: Appearance): void {
  localStorage.setItem(KEY, String(new URLSearchParams({ ...appearance })));
}
