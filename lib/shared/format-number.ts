import { i18n } from '#i18n';

/** A number as the language of the interface writes it, which may not be the browser's. */
export function formatNumber(value: number): string {
  return value.toLocaleString(i18n.t('language.tag'));
}
