import { type BlockFailure, type BlockPart, LONG_PART, readPart, SHORT_PART } from './block-part';
import { hasWideNumbers, type Postings } from './postings';
import type { TermTable } from './term-table';

/** An index that is read in place from the bytes of a block. */
export interface SearchIndex {
  /** How many documents it holds; their numbers go from 0 in the order of their ids. */
  readonly size: number;
  readonly ids: TermTable;
  /** Two for each document: see `DocumentHash`. */
  readonly hashes: Uint32Array;
  /** Whole folded titles. */
  readonly titles: Postings;
  /** See `Facet`. */
  readonly facets: Postings;
  /** Words of title, tags and category. */
  readonly short: Postings;
  /** Words of lead, author and text; missing as long as only the short half was read. */
  readonly long: Postings | undefined;
  /** Numbers of documents that are deleted, or changed and indexed elsewhere. */
  readonly dead: ReadonlySet<number>;
  /** Equal in the two halves of one block. */
  readonly fingerprint: number;
}

export type IndexView =
  | { readonly ok: true; readonly index: SearchIndex }
  | { readonly ok: false; readonly reason: BlockFailure };

const DAMAGED: IndexView = { ok: false, reason: 'damaged' };

/**
 * Views a whole block, or its short half. Whatever the bytes are, this neither throws nor reads them through: it checks the
 * header, that every section lies inside the block, and that positions ascend. Document numbers are not checked, and a
 * reader must expect one that is too great.
 */
export function viewIndex(bytes: Uint8Array): IndexView {
  const reading = readPart(bytes);
  if (!reading.ok) {
    return reading;
  }
  const { kind, size, fingerprint, sections, length } = reading.part;
  const ids = viewTerms(sections.slice(0, 2));
  const hashes = viewNumbers(Uint32Array, sections[2] ?? new Uint8Array());
  const titles = viewPostings(sections.slice(3, 8), size);
  const facets = viewPostings(sections.slice(8, 13), size);
  const short = viewPostings(sections.slice(13, 18), size);
  if (kind !== SHORT_PART || ids?.count !== size || hashes.length !== 2 * size || !titles || !facets || !short) {
    return DAMAGED;
  }
  const index = { size, ids, hashes, titles, facets, short, long: undefined, dead: new Set<number>(), fingerprint };
  return length >= bytes.length ? { ok: true, index } : attachLong(index, bytes.subarray(length));
}

/** The same index with the long half, which must be of the same block. */
export function attachLong(index: SearchIndex, bytes: Uint8Array): IndexView {
  const reading = readPart(bytes);
  if (!reading.ok) {
    return reading;
  }
  const { kind, size, fingerprint, sections } = reading.part;
  const long = viewPostings(sections, size);
  if (kind !== LONG_PART || size !== index.size || fingerprint !== index.fingerprint || !long) {
    return DAMAGED;
  }
  return { ok: true, index: { ...index, long } };
}

/** The two halves of a block, to be stored and read one after the other. */
export function splitBlock(block: Uint8Array): { short: Uint8Array; long: Uint8Array } | undefined {
  const reading = readPart(block);
  return reading.ok
    ? { short: block.subarray(0, reading.part.length), long: block.subarray(reading.part.length) }
    : undefined;
}

function viewPostings(sections: BlockPart['sections'], size: number): Postings | undefined {
  const terms = viewTerms(sections);
  const [, , startBytes, documentBytes, impacts] = sections;
  if (!terms || !startBytes || !documentBytes || !impacts) {
    return undefined;
  }
  const starts = viewNumbers(Uint32Array, startBytes);
  const documents = hasWideNumbers(size)
    ? viewNumbers(Uint32Array, documentBytes)
    : viewNumbers(Uint16Array, documentBytes);
  const fits = impacts.length === 0 || impacts.length === documents.length;
  return fits && starts.length === terms.count + 1 && ascends(starts, documents.length)
    ? { terms, starts, documents, impacts }
    : undefined;
}

function viewTerms([offsetBytes, bytes]: BlockPart['sections']): TermTable | undefined {
  if (!offsetBytes || !bytes || offsetBytes.length < 4) {
    return undefined;
  }
  const offsets = viewNumbers(Uint32Array, offsetBytes);
  return ascends(offsets, bytes.length) ? { count: offsets.length - 1, offsets, bytes } : undefined;
}

function viewNumbers<T>(
  type: { new (buffer: ArrayBufferLike, start: number, length: number): T; readonly BYTES_PER_ELEMENT: number },
  bytes: Uint8Array,
): T {
  return new type(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / type.BYTES_PER_ELEMENT));
}

function ascends(positions: Uint32Array, last: number): boolean {
  let before = 0;
  for (const position of positions) {
    if (position < before) {
      return false;
    }
    before = position;
  }
  return before === last;
}
