import type { InsertOutcome } from '@/lib/core/insertion';
import type { Attempt } from './attempt';

/** What a page may take for a file instead of a text: pages are known to do so from here on. */
const FILE_LENGTH = 2000;
const FILE_LINES = 40;

/**
 * What an attempt comes to; undefined when another technique has to try. Lost line breaks are better than no text, but
 * only where no technique is left.
 */
export function outcomeOf(attempt: Attempt, isLast: boolean): InsertOutcome | undefined {
  const { verdict, cut } = attempt;
  if (verdict === 'exact' || verdict === 'text' || verdict === 'unverified') {
    return { ok: true, fidelity: verdict, cut };
  }
  if (verdict === 'glued' && isLast) return { ok: true, fidelity: 'text', cut };
  return isAttached(attempt, isLast) ? { ok: false, reason: 'attachment' } : undefined;
}

/** The page took a long paste, and it is not in the field: another attempt would give the page the text twice. */
function isAttached({ verdict, taken, text, news }: Attempt, isLast: boolean): boolean {
  const isLong = text.length >= FILE_LENGTH || text.split('\n').length >= FILE_LINES;
  return verdict === 'unchanged' && taken === 'page' && isLong && (news > 0 || !isLast);
}
