import { foldFacet } from './fold-facet';
import type { Postings } from './postings';
import type { SearchDocument } from './search-document';
import { readTerm } from './term-table';

/** What prompts are listed under, and how the operators of a query name it. */
export interface Facet {
  /** As the prompt has it, behind its operator: `#Golden Hour`, `in:Food & Drink`, `by:Ann Lee`, `has:image`. */
  readonly text: string;
  /** Folded. An author or a category is found by each of its words, so that it has several. */
  readonly names: readonly string[];
}

/** Longer ones come from broken files: nobody types them, and no list could show them. */
const LONGEST_FACET = 60;

/** The facets of one prompt, as texts. */
export function facetsOf({ tags, category, author, needsImage }: SearchDocument): Set<string> {
  const facets = [
    ...tags.map((tag) => `#${trim(tag)}`),
    `in:${trim(category)}`,
    `by:${trim(author)}`,
    ...(needsImage === 'required' ? ['has:image'] : []),
  ];
  return new Set(facets.filter((facet) => namesOf(facet).length > 0));
}

/** All facets of an index, each at the place of its term. */
export function readFacets({ terms }: Postings): Facet[] {
  return Array.from({ length: terms.count }, (_, term) => {
    const text = readTerm(terms, term);
    return { text, names: namesOf(text) };
  });
}

function trim(value: string): string {
  return value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_FACET);
}

/** How the operators name a facet, folded. None for a facet without a letter or digit. */
export function namesOf(text: string): string[] {
  const [, operator = '', value = ''] = /^(#|[a-z]+:)(.*)$/s.exec(text) ?? [];
  const folded = foldFacet(value);
  if (folded === '') {
    return [];
  }
  const parts = operator === 'in:' || operator === 'by:' ? folded.split('-') : [folded];
  return parts.map((_, position) => operator + (parts.length > 1 ? parts.slice(position).join('-') : folded));
}
