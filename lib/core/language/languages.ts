/** A language of the interface: its tag, what it calls itself, and the browsers' name for its folder of texts. */
export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly folder: string;
}

/** Those that there are texts in. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', name: 'English', folder: 'en' },
  { tag: 'de', name: 'Deutsch', folder: 'de' },
  { tag: 'es', name: 'Español', folder: 'es' },
  { tag: 'fr', name: 'Français', folder: 'fr' },
  { tag: 'pt-BR', name: 'Português (Brasil)', folder: 'pt_BR' },
  { tag: 'ja', name: '日本語', folder: 'ja' },
  { tag: 'ko', name: '한국어', folder: 'ko' },
  { tag: 'zh-CN', name: '简体中文', folder: 'zh_CN' },
  { tag: 'ru', name: 'Русский', folder: 'ru' },
  { tag: 'ar', name: 'العربية', folder: 'ar' },
];

/** undefined for what is none of ours: the interface then follows the browser. */
export function parseLanguage(value: unknown): Language | undefined {
  return LANGUAGES.find(({ tag }) => tag === value);
}
