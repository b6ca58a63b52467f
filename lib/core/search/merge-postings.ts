import { hasWideNumbers, type Postings } from './postings';
import type { Steps } from './steps';
import { compareBytes } from './term-table';

/** Postings of one index, and the number that each of its documents gets; -1 for those that are left out. */
export interface MergedPart {
  readonly postings: Postings;
  readonly places: Int32Array;
}

/** So many postings are copied in less than a millisecond. */
const POSTINGS_A_STEP = 8192;

/**
 * The postings of several indexes as those of one that was built of all their documents. Since terms and documents are in
 * order already, this copies and never sorts more than the documents of one term.
 * @param size how many documents there will be
 */
export function* mergePostings(parts: readonly MergedPart[], size: number): Steps<Postings> {
  const cursors = parts.map((part) => ({ ...part, term: 0 }));
  const most = (count: (postings: Postings) => number) => parts.reduce((sum, part) => sum + count(part.postings), 0);
  const mostTerms = most(({ terms }) => terms.count);
  const mostPostings = most(({ documents }) => documents.length);
  const offsets = new Uint32Array(mostTerms + 1);
  const bytes = new Uint8Array(most(({ terms }) => terms.bytes.length));
  const starts = new Uint32Array(mostTerms + 1);
  const documents = hasWideNumbers(size) ? new Uint32Array(mostPostings) : new Uint16Array(mostPostings);
  const impacts = new Uint8Array(most((postings) => postings.impacts.length));
  let count = 0;
  let end = 0;
  let sinceYield = 0;

  for (;;) {
    const heads = firstTerms(cursors);
    const [head] = heads;
    if (!head) {
      break;
    }
    const start = end;
    for (const { postings, places, term } of heads) {
      for (let from = postings.starts[term] ?? 0; from < (postings.starts[term + 1] ?? 0); from++) {
        const place = places[postings.documents[from] ?? size] ?? -1;
        if (place >= 0) {
          documents[end] = place;
          if (impacts.length > 0) {
            impacts[end] = postings.impacts[from] ?? 0;
          }
          end++;
        }
      }
    }
    if (heads.length > 1) {
      sortByDocument(documents, impacts, start, end);
    }
    if (end > start) {
      const key = termBytes(head);
      bytes.set(key, offsets[count]);
      offsets[count + 1] = (offsets[count] ?? 0) + key.length;
      count++;
      starts[count] = end;
    }
    for (const cursor of heads) {
      cursor.term++;
    }
    sinceYield += end - start + 1;
    if (sinceYield > POSTINGS_A_STEP) {
      sinceYield = 0;
      yield;
    }
  }
  return {
    terms: { count, offsets: offsets.slice(0, count + 1), bytes: bytes.slice(0, offsets[count]) },
    starts: starts.slice(0, count + 1),
    documents: documents.slice(0, end),
    impacts: impacts.slice(0, Math.min(end, impacts.length)),
  };
}

interface Cursor extends MergedPart {
  term: number;
}

/** Those that stand at the first of all terms that are left. */
function firstTerms(cursors: readonly Cursor[]): Cursor[] {
  let first: Cursor[] = [];
  for (const cursor of cursors) {
    if (cursor.term < cursor.postings.terms.count) {
      const [other] = first;
      const order = other ? compareBytes(termBytes(cursor), termBytes(other)) : -1;
      if (order < 0) {
        first = [cursor];
      } else if (order === 0) {
        first.push(cursor);
      }
    }
  }
  return first;
}

function termBytes({ postings: { terms }, term }: Cursor): Uint8Array {
  return terms.bytes.subarray(terms.offsets[term], terms.offsets[term + 1]);
}

function sortByDocument(documents: Postings['documents'], impacts: Uint8Array, start: number, end: number): void {
  const order = Array.from({ length: end - start }, (_, at) => start + at);
  order.sort((a, b) => (documents[a] ?? 0) - (documents[b] ?? 0));
  const sortedDocuments = order.map((at) => documents[at] ?? 0);
  const sortedImpacts = order.map((at) => impacts[at] ?? 0);
  documents.set(sortedDocuments, start);
  if (impacts.length > 0) {
    impacts.set(sortedImpacts, start);
  }
}
