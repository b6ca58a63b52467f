import type { Change, Draft } from './change';
import { findWeights } from './find-weights';

/** For models that read a weight as words: `(x:1.2)` becomes `x`. */
export function offerPlainWeights({ text }: Draft): Change | undefined {
  const edits = findWeights(text);
  if (edits.length === 0) return;
  const count = edits.length / 2;
  return { label: count === 1 ? 'weight made plain' : `${count} weights made plain`, edits };
}
