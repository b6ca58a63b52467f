import type { Change, Draft } from './change';
import { findWeights } from './find-weights';

/** For models that read a weight as words: `(x:1.2)` becomes `x`. */
export function offerPlainWeights({ text }: Draft): Change | undefined {
  const edits = findWeights(text);
  if (edits.length === 0) return;
  return { label: { deed: 'plainWeights', about: String(edits.length / 2) }, edits };
}
