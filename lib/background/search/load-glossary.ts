import { i18n } from '#i18n';
import { categories } from '@/lib/core/catalog/categories';
import { tags } from '@/lib/core/catalog/tags';
import { FILLER_WORDS_IN } from '@/lib/core/search/filler-words';
import { createGlossary, type Glossary } from '@/lib/core/search/glossary';
import { categoryLabel } from '@/lib/shared/category-label';
import { loadLook } from '@/lib/shared/load-look';
import { languageItem } from '@/lib/shared/storage';

let loaded: Promise<Glossary | undefined> | undefined;

languageItem.watch(() => {
  loaded = undefined;
});

/** What the language of the interface calls tags and categories; undefined in English, which the prompts speak. */
export function loadGlossary(): Promise<Glossary | undefined> {
  loaded ??= readGlossary();
  return loaded;
}

async function readGlossary(): Promise<Glossary | undefined> {
  await loadLook();
  const language = i18n.t('language.tag');
  if (language === 'en') return undefined;
  const names = [
    ...tags.map((tag) => ({ facet: `#${tag}`, name: tagName(tag) })),
    ...categories.map((category) => ({ facet: `in:${category}`, name: categoryLabel(category) })),
  ];
  return createGlossary(names, FILLER_WORDS_IN[language] ?? '');
}

function tagName(tag: string): string {
  const key = tag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return i18n.t(`tag.${key}` as 'tag.night');
}
