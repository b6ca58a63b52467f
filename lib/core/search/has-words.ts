import { foldFacet } from './fold-facet';

/** Whether a short text has every word that was typed, or the part of one, whatever their order, case and accents. */
export function hasWords(text: string, typed: string): boolean {
  const folded = foldFacet(text);
  return foldFacet(typed)
    .split('-')
    .every((word) => folded.includes(word));
}
