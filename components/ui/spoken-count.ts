import { i18n } from '#i18n';
import { spellHidden } from '@/lib/core/hidden-characters';

/** What screen readers are told of a list that was searched, or is shown without a query. */
export function spokenCount(count: number, query: string): string {
  const isMissed = count === 0 && query.trim() !== '';
  return isMissed ? i18n.t('browse.nothingFits', [spellHidden(query.trim())]) : i18n.t('browse.shown', count);
}
