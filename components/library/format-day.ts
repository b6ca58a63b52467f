import { i18n } from '#i18n';

/** A day in the user's language, with the year where it is not this one; '' for 0, which stands for never. */
export function formatDay(at: number): string {
  if (at === 0) return '';
  const day = new Date(at);
  const thisYear = day.getFullYear() === new Date().getFullYear();
  return day.toLocaleDateString(i18n.t('language.tag'), {
    month: 'short',
    day: 'numeric',
    year: thisYear ? undefined : 'numeric',
  });
}

/** A day with the time of day. */
export function formatMoment(at: number): string {
  return new Date(at).toLocaleString(i18n.t('language.tag'), { dateStyle: 'medium', timeStyle: 'short' });
}
