import { LONG_PART, SHORT_PART, writePart } from './block-part';
import { draftDocuments } from './draft-documents';
import { hashDocument } from './hash-document';
import { type Postings, packPostings } from './postings';
import type { SearchDocument } from './search-document';
import { finish, type Steps } from './steps';
import { compareBytes, packTerms, type TermTable, utf8 } from './term-table';

/** Bytes that `viewIndex` reads in place. The same documents, in any order, give the same bytes. */
export type IndexBlock = Uint8Array<ArrayBuffer>;

/** Of several documents with one id the last counts. */
export function buildIndex(documents: readonly SearchDocument[]): IndexBlock {
  return finish(buildSteps(documents));
}

/** The same in steps of some milliseconds, as long as there are at most some hundred documents. */
export function* buildSteps(documents: readonly SearchDocument[]): Steps<IndexBlock> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const sorted = Array.from(byId.values(), (document) => ({ document, id: utf8(document.id) }));
  sorted.sort((a, b) => compareBytes(a.id, b.id));
  const drafts = yield* draftDocuments(sorted.map(({ document }) => document));
  const size = sorted.length;
  const hashes = Uint32Array.from(sorted.flatMap(({ document }) => hashDocument(document)));
  return packIndex(packTerms(sorted.map(({ id }) => id)), hashes, {
    titles: packPostings(drafts.titles, size, false),
    facets: packPostings(drafts.facets, size, false),
    short: packPostings(drafts.short, size, true),
    long: packPostings(drafts.long, size, true),
  });
}

/** The parts of an index besides its ids. */
export interface IndexPostings {
  readonly titles: Postings;
  readonly facets: Postings;
  readonly short: Postings;
  readonly long: Postings;
}

/**
 * The short half, which answers by itself, and then the long half.
 * @param hashes two for each document
 */
export function packIndex(
  ids: TermTable,
  hashes: Uint32Array,
  { titles, facets, short: shortWords, long: longWords }: IndexPostings,
): IndexBlock {
  const size = ids.count;
  const shortSections = [
    ...termSections(ids),
    asBytes(hashes),
    ...postingsSections(titles),
    ...postingsSections(facets),
    ...postingsSections(shortWords),
  ];
  const longSections = postingsSections(longWords);
  const fingerprint = hash(shortSections);
  const short = writePart({ kind: SHORT_PART, size, fingerprint, sections: shortSections });
  const long = writePart({ kind: LONG_PART, size, fingerprint, sections: longSections });
  const block = new Uint8Array(short.length + long.length);
  block.set(short);
  block.set(long, short.length);
  return block;
}

function termSections({ offsets, bytes }: TermTable): Uint8Array[] {
  return [asBytes(offsets), bytes];
}

function postingsSections({ terms, starts, documents, impacts }: Postings): Uint8Array[] {
  return [...termSections(terms), asBytes(starts), asBytes(documents), impacts];
}

function asBytes(array: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** FNV-1a, 32 bits: tells blocks apart, and proves nothing. */
function hash(sections: readonly Uint8Array[]): number {
  let value = 0x811c9dc5;
  for (const section of sections) {
    for (const byte of section) {
      value = Math.imul(value ^ byte, 0x01000193);
    }
  }
  return value >>> 0;
}
