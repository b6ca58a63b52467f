import { foldFacet } from './fold-facet';
import { FILLER_WORDS, STOP_WORDS } from './stop-words';
import { foldWords } from './tokenize';

export interface QueryWord {
  readonly folded: string;
  /** The caret still stands behind it: it may be the beginning of the word meant. */
  readonly unfinished: boolean;
  /** Lifts the prompts that have it, and is not missed in the others. */
  readonly optional: boolean;
}

export interface QueryPhrase {
  /** As it was typed. */
  readonly text: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly unfinished: boolean;
  readonly not: boolean;
}

export interface QueryFilter {
  /** As the index names it: `#tag`, `in:category`, `by:name`, `has:image`; or `is:fav`, `is:mine`. */
  readonly facet: string;
  readonly unfinished: boolean;
  readonly not: boolean;
}

export interface ParsedQuery {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly QueryPhrase[];
  readonly filters: readonly QueryFilter[];
  /** `-word`: folded. */
  readonly excluded: readonly string[];
  /** All that was typed as plain words, folded, as a title would begin. */
  readonly typed: string;
}

/** More words than this come from pasted text, and the first of them say enough. */
const MOST_WORDS = 12;

const ITEMS = /(-?)(?:(#|in:|by:|is:|has:)?"([^"]*)("?)|(#|in:|by:|is:|has:)(\S*)|(\S+))/giu;

const FLAGS: Readonly<Record<string, string>> = {
  'is:fav': 'is:fav',
  'is:favorite': 'is:fav',
  'is:favourite': 'is:fav',
  'is:mine': 'is:mine',
  'has:image': 'has:image',
  'has:photo': 'has:image',
};

/** Reads what was typed. There are no mistakes in a query: what is no operator (yet) is a word, or nothing. */
export function parseQuery(query: string): ParsedQuery {
  const words: Omit<QueryWord, 'optional'>[] = [];
  const phrases: QueryPhrase[] = [];
  const filters: QueryFilter[] = [];
  const excluded: string[] = [];
  for (const item of query.matchAll(ITEMS)) {
    const [whole, minus, quotedOperator, quoted, closing, operator = quotedOperator, value = quoted, plain] = item;
    const unfinished = item.index + whole.length === query.length && !closing;
    const not = minus === '-';
    if (operator) {
      filters.push(...readFilter(operator.toLowerCase(), value ?? '', unfinished, not));
    } else if (quoted !== undefined) {
      const folded = foldWords(quoted);
      phrases.push(...(folded.length > 0 ? [{ text: quoted, words: folded, unfinished, not }] : []));
    } else if (not) {
      excluded.push(...foldWords(plain ?? ''));
    } else {
      const folded = foldWords(plain ?? '');
      words.push(...folded.map((word, at) => ({ folded: word, unfinished: unfinished && at === folded.length - 1 })));
    }
  }
  return { words: chooseWords(words), phrases, filters, excluded, typed: words.map(({ folded }) => folded).join(' ') };
}

function readFilter(operator: string, value: string, unfinished: boolean, not: boolean): QueryFilter[] {
  const folded = foldFacet(value);
  if (folded === '') {
    return [];
  }
  if (operator === 'is:' || operator === 'has:') {
    const facet = FLAGS[operator + folded];
    return facet ? [{ facet, unfinished: false, not }] : [];
  }
  return [{ facet: operator + folded, unfinished, not }];
}

/**
 * Stop words go, unless the last one may still become another word, or there is nothing else. So does a first letter behind
 * other words: nearly every prompt has a word that begins with it, and the hits would jump about.
 */
function chooseWords(words: readonly Omit<QueryWord, 'optional'>[]): QueryWord[] {
  const isTelling = ({ folded }: Pick<QueryWord, 'folded'>) => !STOP_WORDS.has(folded) && !FILLER_WORDS.has(folded);
  const isFirstLetter = ({ folded, unfinished }: (typeof words)[number]) => unfinished && /^[a-z0-9]$/.test(folded);
  const hasTelling = words.some((word) => isTelling(word) && !isFirstLetter(word));
  const chosen = new Map<string, QueryWord>();
  for (const word of words) {
    const isLeftOut = isFirstLetter(word) || (STOP_WORDS.has(word.folded) && !word.unfinished);
    if (!hasTelling || !isLeftOut) {
      chosen.set(word.folded, { ...word, optional: hasTelling && !isTelling(word) });
    }
  }
  return Array.from(chosen.values()).slice(0, MOST_WORDS);
}
