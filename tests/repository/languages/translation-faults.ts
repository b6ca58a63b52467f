import { pluralCategories } from '@/lib/core/language/choose-plural';
import type { MessageTexts } from '@/lib/core/language/parse-messages';

/** How much longer a text may be than the English one, by language, before it no longer fits where it stands. */
const LONGEST: Readonly<Record<string, number>> = {
  de: 1.6,
  es: 1.6,
  fr: 1.7,
  'pt-BR': 1.6,
  ru: 1.6,
  ar: 1.3,
  ja: 1,
  ko: 1,
  'zh-CN': 0.8,
};

/** A word has its own length in every language, so that short labels get some room. */
const ROOM = 8;

/** What is wrong with the texts of a language, measured by the English ones: one sentence each. */
export function translationFaults(english: MessageTexts, texts: MessageTexts): string[] {
  const language = texts.language_tag ?? '';
  const factor = LONGEST[language];
  if (factor === undefined) return [`language_tag: "${language}" is no language that we know the usual length of.`];
  const forms = pluralCategories(language).length;
  return [
    ...Object.keys(texts).flatMap((key) => (key in english ? [] : [`${key}: is not in English.`])),
    ...Object.entries(english).flatMap(([key, source]) => {
      const text = texts[key];
      if (text === undefined || text.trim() === '') return [`${key}: is missing.`];
      const faults: string[] = [];
      if (holes(text) !== holes(source)) faults.push(`${key}: fills in "${holes(text)}", and not "${holes(source)}".`);
      const split = text.split(' | ');
      if (source.includes(' | ') ? split.length !== forms : split.length > 1)
        faults.push(`${key}: has ${split.length} forms, and ${language} needs ${source.includes(' | ') ? forms : 1}.`);
      const longest = Math.max(...split.map(({ length }) => length));
      const most = Math.max(...source.split(' | ').map(({ length }) => length)) * factor + ROOM;
      if (longest > most) faults.push(`${key}: has ${longest} characters, and room for ${Math.floor(most)}.`);
      return faults;
    }),
  ];
}

function holes(text: string): string {
  return [...new Set(text.match(/\$[1-9]|\{\w+\}/g))].sort().join(' ');
}
