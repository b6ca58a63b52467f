import { foldFacet } from './fold-facet';

/** Put `insert` in place of the query's characters from `start` to before `end` (UTF-16 code units), the caret behind it. */
export interface Completion {
  readonly insert: string;
  readonly start: number;
  readonly end: number;
  /** What is inserted: an operator that still wants a value, or one with its value. */
  readonly kind: 'operator' | 'tag' | 'category' | 'author' | 'flag';
}

/** The values that there are, in the order in which they are offered. */
export interface KnownValues {
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  /** Of those that the language of the interface has a name of its own for, these names. */
  readonly translated: { readonly tags: readonly string[]; readonly categories: readonly string[] };
}

/** As long as they are not known. */
export const NO_KNOWN_VALUES: KnownValues = {
  tags: [],
  categories: [],
  authors: [],
  translated: { tags: [], categories: [] },
};

const MOST_COMPLETIONS = 8;

/** The operators of the query language that want a value. */
const OPERATORS = ['in:', 'by:', 'is:', 'has:'] as const;
const FLAGS = ['is:fav', 'is:mine', 'has:image'] as const;

/** What the operator word before the caret may become. Nothing while a plain word or a phrase is typed. */
export function completeQuery(query: string, caret: number, known: KnownValues): Completion[] {
  const word = /(?:^|\s)(-?)((?:#|in:|by:)"[^"]*|[^\s"]*)$/iu.exec(query.slice(0, caret));
  const typed = word?.[2] ?? '';
  if (typed === '') {
    return [];
  }
  const start = caret - typed.length;
  return candidates(typed.toLowerCase(), known)
    .slice(0, MOST_COMPLETIONS)
    .map(({ text, kind }) => ({ insert: kind === 'operator' ? text : `${text} `, start, end: caret, kind }));
}

interface Candidate {
  readonly text: string;
  readonly kind: Completion['kind'];
}

function candidates(typed: string, { tags, categories, authors, translated }: KnownValues): Candidate[] {
  if (typed.startsWith('#')) {
    return values('#', typed, [...translated.tags, ...tags], 'tag');
  }
  if (typed.startsWith('in:')) {
    return values('in:', typed, [...translated.categories, ...categories], 'category');
  }
  if (typed.startsWith('by:')) {
    return values('by:', typed, authors, 'author');
  }
  const flags = typed.includes(':') ? FLAGS.filter((flag) => flag.startsWith(typed)) : [];
  // One letter is the beginning of too many plain words.
  const operators =
    typed.length > 1 ? OPERATORS.filter((operator) => operator !== typed && operator.startsWith(typed)) : [];
  return [
    ...operators.map((text) => ({ text, kind: 'operator' as const })),
    ...flags.map((text) => ({ text, kind: 'flag' as const })),
  ];
}

/** The values that begin with what is typed, and then those of which a later word does. */
function values(operator: string, typed: string, all: readonly string[], kind: Completion['kind']): Candidate[] {
  const wanted = foldFacet(typed.slice(operator.length));
  const folded = all.map((value) => ({ value, facet: foldFacet(value) }));
  const first = folded.filter(({ facet }) => facet.startsWith(wanted));
  const later = folded.filter(({ facet }) => !facet.startsWith(wanted) && facet.includes(`-${wanted}`));
  return [...first, ...later].map(({ value }) => ({
    text: operator + (/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value),
    kind,
  }));
}
