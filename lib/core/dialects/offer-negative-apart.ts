import type { Change, Draft } from './change';
import { takeNegatives } from './take-negatives';

/** For sites with a box of its own for it: the negative part of the text goes there. */
export function offerNegativeApart(draft: Draft): Change | undefined {
  const { edits, negative } = takeNegatives(draft);
  return edits.length === 0 ? undefined : { label: { deed: 'negativeApart', about: '' }, edits, negative };
}
