import { namesOf } from './facets';
import { foldWords } from './tokenize';

/** What a language calls what prompts are listed under: `#golden-hour` or `in:food-drink`. */
export interface FacetName {
  readonly facet: string;
  /** As the interface shows it. */
  readonly name: string;
}

/** The names of a language other than English, as queries are compared with them. */
export interface Glossary {
  readonly names: readonly FacetName[];
  /** By folded name, its words with spaces between: the words of the index that stand for it, all of them for one. */
  readonly words: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** By folded name behind its operator: the facets that it names. */
  readonly facets: ReadonlyMap<string, readonly string[]>;
  /** Words around the names, folded, that are not missed in a prompt. */
  readonly fillers: ReadonlySet<string>;
}

/** What stands between the two names of a category: "and" in the languages that are written so. */
const AND = /\s*[&・]\s*|\s(?:y|et|e|и|및)\s|\s?与\s?|\sو(?=\p{L})/u;

/** @param fillers words with spaces between */
export function createGlossary(names: readonly FacetName[], fillers: string): Glossary {
  const words = new Map<string, (readonly string[])[]>();
  const facets = new Map<string, string[]>();
  for (const { facet, name } of names) {
    const [, operator = '', english = ''] = /^(#|in:)(.*)$/.exec(facet) ?? [];
    const isTag = operator === '#';
    const meant = isTag ? [english.replaceAll('-', '')] : english.split('-');
    for (const part of new Set(isTag ? [name] : [name, ...name.split(AND)])) {
      const spoken = foldWords(part).join(' ');
      if (spoken !== '' && !meant.includes(spoken)) {
        words.set(spoken, [...(words.get(spoken) ?? []), meant]);
      }
      for (const written of namesOf(operator + part)) {
        facets.set(written, [...new Set([...(facets.get(written) ?? []), facet])]);
      }
    }
  }
  return { names, words, facets, fillers: new Set(foldWords(fillers)) };
}

/** The facets that a value of an operator names in the glossary, or begins to name. */
export function translateFacet(facet: string, isWhole: boolean, glossary: Glossary | undefined): ReadonlySet<string> {
  const named = [...(glossary?.facets ?? [])].filter(([name]) => (isWhole ? name === facet : name.startsWith(facet)));
  return new Set(named.flatMap(([, facets]) => facets));
}
