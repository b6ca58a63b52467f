import { applyEdits } from './edit';
import { findWeights } from './find-weights';

/**
 * What a negative prompt excludes, each named once: without weights, bullets, a "no" before it, and all that would end
 * the list where it is written behind `--no`.
 */
export function exclusionItems(negative: string): readonly string[] {
  const items = applyEdits(negative, findWeights(negative))
    .split(/[,;\n，、]+/)
    .map((item) =>
      item
        .replace(/["{}()]/g, '')
        .replace(/-{2,}|[—–]/g, ' ')
        .replace(/[.!?]+(?=\s|$)/g, '')
        .replace(/^[\s*•-]+/, '')
        .replace(/^(?:no|without|avoid)\s+/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  return [...new Map(items.filter((item) => item !== '').map((item) => [item.toLowerCase(), item])).values()];
}
