import type { Collection } from './collection';
import type { KnownValues } from './complete-query';
import { foldFacet } from './fold-facet';
import type { Glossary } from './glossary';
import { countLive } from './postings';

interface Value {
  /** As most of the prompts that have it write it. */
  readonly text: string;
  /** How many write it so, */
  readonly most: number;
  /** and how many have it at all. */
  readonly count: number;
}

/** The tags, categories and authors of all prompts that can be found, the most used first. */
export function listKnownValues({ indexes }: Collection, glossary?: Glossary): KnownValues {
  const values = new Map<string, Value>();
  for (const { index, dead, facets } of indexes) {
    facets().forEach(({ text, names: [name = ''] }, term) => {
      const count = countLive(index.facets, dead, term);
      const before = values.get(name);
      if (count > 0) {
        const best = before && before.most >= count ? before : { text, most: count };
        values.set(name, { text: best.text, most: best.most, count: count + (before?.count ?? 0) });
      }
    });
  }
  const sorted = [...values.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const behind = (operator: string) =>
    sorted.filter(({ text }) => text.startsWith(operator)).map(({ text }) => text.slice(operator.length));
  const tags = behind('#');
  const categories = behind('in:');
  const translated = { tags: translate('#', tags, glossary), categories: translate('in:', categories, glossary) };
  return { tags, categories, authors: behind('by:'), translated };
}

/** What the glossary calls them, written as a value of an operator: `goldene-stunde`. */
function translate(operator: string, values: readonly string[], glossary: Glossary | undefined): string[] {
  const names = new Map(glossary?.names.map(({ facet, name }) => [facet, name]));
  return values.flatMap((value) => {
    const folded = foldFacet(value);
    const name = names.get(operator + folded) ?? '';
    const written = name.match(/[\p{L}\p{N}\p{M}'’]+/gu)?.join('-') ?? '';
    return foldFacet(written) === folded ? [] : written.toLowerCase() || [];
  });
}
