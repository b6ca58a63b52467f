import { i18n } from '#i18n';

/** Gives one of our own pages the language and direction of its texts. */
export function localizeDocument(document: Document, title: string): void {
  document.documentElement.lang = i18n.t('language.tag');
  document.documentElement.dir = i18n.t('language.direction');
  document.title = title;
}
