import { LONG_PART, SHORT_PART, writePart } from './block-part';
import { draftDocuments } from './draft-documents';
import { type Postings, type PostingsDraft, packPostings } from './postings';
import type { SearchDocument } from './search-document';
import { compareBytes, packTerms, type TermTable, utf8 } from './term-table';

/** Bytes that `viewIndex` reads in place. The same documents, in any order, give the same bytes. */
export type IndexBlock = Uint8Array<ArrayBuffer>;

/** Of several documents with one id the last counts. */
export function buildIndex(documents: readonly SearchDocument[]): IndexBlock {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const sorted = Array.from(byId.values(), (document) => ({ document, id: utf8(document.id) }));
  sorted.sort((a, b) => compareBytes(a.id, b.id));
  const drafts = draftDocuments(sorted.map(({ document }) => document));
  return packIndex(packTerms(sorted.map(({ id }) => id)), drafts);
}

export interface IndexDrafts {
  readonly titles: PostingsDraft;
  readonly facets: PostingsDraft;
  readonly short: PostingsDraft;
  readonly long: PostingsDraft;
}

/** The short half, which answers by itself, and then the long half. */
export function packIndex(ids: TermTable, drafts: IndexDrafts): IndexBlock {
  const size = ids.count;
  const shortSections = [
    ...termSections(ids),
    ...postingsSections(packPostings(drafts.titles, size, false)),
    ...postingsSections(packPostings(drafts.facets, size, false)),
    ...postingsSections(packPostings(drafts.short, size, true)),
  ];
  const longSections = postingsSections(packPostings(drafts.long, size, true));
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
