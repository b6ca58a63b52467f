import { foldWord } from './fold-word';

/** A tag, category or name as the operators compare it: `Golden Hour` and `golden-hour` are `golden-hour`. */
export function foldFacet(value: string): string {
  return (value.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? []).map(foldWord).join('-');
}
