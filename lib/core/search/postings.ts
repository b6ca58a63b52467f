import { compareBytes, packTerms, type TermTable, utf8 } from './term-table';

/** For each term, the documents that have it, and how much it says about each of them. */
export interface Postings {
  readonly terms: TermTable;
  /** `terms.count + 1` positions in the two arrays below. */
  readonly starts: Uint32Array;
  /** Document numbers, ascending within a term. */
  readonly documents: Uint16Array | Uint32Array;
  /** Weight of the term in the document, in `IMPACT_STEP`s, and the title bit; empty where all weigh the same. */
  readonly impacts: Uint8Array;
}

/** Term to document numbers and impacts, in pairs, by ascending document. */
export type PostingsDraft = Map<string, number[]>;

/** How much one step of an impact is worth. */
export const IMPACT_STEP = 1 / 16;
/** The lower bits of an impact, which are its weight. */
export const IMPACT_WEIGHT = 0x7f;
/** The bit of an impact that says that the term stands in the title. */
export const IMPACT_TITLE = 0x80;

export function toImpact(weight: number, inTitle: boolean): number {
  const steps = Math.max(1, Math.min(IMPACT_WEIGHT, Math.round(weight / IMPACT_STEP)));
  return inTitle ? steps | IMPACT_TITLE : steps;
}

export function addPosting(draft: PostingsDraft, term: string, document: number, impact: number): void {
  const list = draft.get(term);
  if (list) {
    list.push(document, impact);
  } else {
    draft.set(term, [document, impact]);
  }
}

/** @param size how many documents there are: it decides how wide their numbers are. */
export function packPostings(draft: PostingsDraft, size: number, weighted: boolean): Postings {
  const entries = Array.from(draft, ([term, list]) => ({ term: utf8(term), list }));
  entries.sort((a, b) => compareBytes(a.term, b.term));
  const starts = new Uint32Array(entries.length + 1);
  entries.forEach(({ list }, position) => {
    starts[position + 1] = (starts[position] ?? 0) + list.length / 2;
  });
  const total = starts[entries.length] ?? 0;
  const documents = hasWideNumbers(size) ? new Uint32Array(total) : new Uint16Array(total);
  const impacts = new Uint8Array(weighted ? total : 0);
  let at = 0;
  for (const { list } of entries) {
    for (let pair = 0; pair < list.length; pair += 2) {
      documents[at] = list[pair] ?? 0;
      impacts[at] = list[pair + 1] ?? 0;
      at++;
    }
  }
  return { terms: packTerms(entries.map(({ term }) => term)), starts, documents, impacts };
}

export function hasWideNumbers(size: number): boolean {
  return size > 0x10000;
}

/** In how many documents that are not dead (those with a 1) the term stands; stops counting at `enough`. */
export function countLive(
  { starts, documents }: Postings,
  dead: Uint8Array | undefined,
  term: number,
  enough = Number.POSITIVE_INFINITY,
): number {
  const start = starts[term] ?? 0;
  const end = starts[term + 1] ?? 0;
  if (!dead) {
    return end - start;
  }
  let live = 0;
  for (let posting = start; posting < end && live < enough; posting++) {
    live += dead[documents[posting] ?? 0] === 1 ? 0 : 1;
  }
  return live;
}
