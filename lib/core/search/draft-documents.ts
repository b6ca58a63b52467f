import { facetsOf } from './facets';
import { plainText } from './plain-text';
import { addPosting, type PostingsDraft, toImpact } from './postings';
import type { SearchDocument } from './search-document';
import type { Steps } from './steps';
import { STOP_WORDS } from './stop-words';
import { tokenize } from './tokenize';
import { FIELD_WEIGHTS, SECOND_FIELD, titleScale } from './weights';

export interface IndexDrafts {
  readonly titles: PostingsDraft;
  readonly facets: PostingsDraft;
  readonly short: PostingsDraft;
  readonly long: PostingsDraft;
}

/** So many documents take some milliseconds. */
const DOCUMENTS_A_STEP = 16;

/** @param documents their place is their number */
export function* draftDocuments(documents: readonly SearchDocument[]): Steps<IndexDrafts> {
  const drafts: IndexDrafts = { titles: new Map(), facets: new Map(), short: new Map(), long: new Map() };
  for (const [number, document] of documents.entries()) {
    draftDocument(drafts, document, number);
    if (number % DOCUMENTS_A_STEP === DOCUMENTS_A_STEP - 1) {
      yield;
    }
  }
  return drafts;
}

function draftDocument(drafts: IndexDrafts, document: SearchDocument, number: number): void {
  const title = words(document.title);
  addPosting(drafts.titles, title.join(' '), number, 0);
  for (const facet of facetsOf(document)) {
    addPosting(drafts.facets, facet, number, 0);
  }
  const short = mergeFields([
    [title, FIELD_WEIGHTS.title * titleScale(title.length)],
    [document.tags.flatMap(tagWords), FIELD_WEIGHTS.tags],
    [words(document.category), FIELD_WEIGHTS.category],
  ]);
  for (const [term, weight] of short) {
    addPosting(drafts.short, term, number, toImpact(weight, title.includes(term)));
  }
  const long = mergeFields([
    [words(document.lead), FIELD_WEIGHTS.lead],
    [words(document.author), FIELD_WEIGHTS.author],
    [words(plainText(document.text)), FIELD_WEIGHTS.text],
  ]);
  for (const [term, weight] of long) {
    if (!STOP_WORDS.has(term)) {
      addPosting(drafts.long, term, number, toImpact(weight, false));
    }
  }
}

function words(text: string): string[] {
  return tokenize(text).map(({ folded }) => folded);
}

/** A tag of several words is also one word: "close up" and "closeup" find `close-up` as what it is. */
function tagWords(tag: string): string[] {
  const parts = words(tag);
  return parts.length > 1 ? [...parts, parts.join('')] : parts;
}

/** The heaviest field of each word counts in full, and each further one a little. */
function mergeFields(fields: readonly (readonly [words: readonly string[], weight: number])[]): Map<string, number> {
  const merged = new Map<string, number>();
  for (const [list, weight] of fields) {
    for (const word of new Set(list)) {
      const before = merged.get(word);
      merged.set(
        word,
        before === undefined ? weight : Math.max(before, weight) + SECOND_FIELD * Math.min(before, weight),
      );
    }
  }
  return merged;
}
