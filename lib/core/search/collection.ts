import { type Facet, readFacets } from './facets';
import type { Lexicon } from './lexicon';
import { countLive } from './postings';
import type { Segment } from './score-word';
import { compareBytes, readTerm } from './term-table';
import type { SearchIndex } from './view-index';

/** Several indexes whose documents are numbered as one: those of the first, then those of the second, and so on. */
export interface Collection {
  /** One more than the greatest document number. */
  readonly size: number;
  /** How many documents there are without those that are dead. */
  readonly live: number;
  readonly indexes: readonly IndexPlace[];
  /** The vocabulary of each segment, in the order of `segments`. */
  readonly lexicon: Lexicon;
  readonly segments: readonly Segment[];
  idOf(document: number): string;
  /** Negative when `a` comes first. Depends on the ids alone, so that ties stay as they are when an index is built anew. */
  compareIds(a: number, b: number): number;
}

export interface IndexPlace {
  readonly index: SearchIndex;
  /** Added to the index's own document numbers. */
  readonly base: number;
  /** 1 for each of its documents that is not to be found; missing while all are. */
  readonly dead: Uint8Array | undefined;
  /** By term. They are read at the first need. */
  readonly facets: () => readonly Facet[];
}

export function createCollection(list: readonly SearchIndex[]): Collection {
  let size = 0;
  const indexes = list.map((index) => {
    const base = size;
    size += index.size;
    let facets: readonly Facet[] | undefined;
    return {
      index,
      base,
      dead: deadBits(index.dead, index.size),
      facets: () => {
        facets ??= readFacets(index.facets);
        return facets;
      },
    };
  });
  const segments = indexes.flatMap(({ index: { short, long, size }, base, dead }): Segment[] => {
    return [
      { postings: short, long: false, base, size, dead },
      ...(long ? [{ postings: long, long: true, base, size, dead }] : []),
    ];
  });
  const lexicon = segments.map((segment) => ({
    terms: segment.postings.terms,
    long: segment.long,
    isLive: (term: number) => countLive(segment.postings, segment.dead, term, 1) > 0,
    frequency: (term: number) => countLive(segment.postings, segment.dead, term),
  }));
  const ids: (string | undefined)[] = [];

  function placeOf(document: number) {
    const place = indexes.findLast(({ base }) => base <= document);
    return { ids: place?.index.ids, own: document - (place?.base ?? 0) };
  }

  return {
    size,
    live: list.reduce((sum, index) => sum + index.size - index.dead.size, 0),
    indexes,
    lexicon,
    segments,
    idOf(document) {
      const known = ids[document];
      if (known !== undefined) {
        return known;
      }
      const { ids: table, own } = placeOf(document);
      const id = table ? readTerm(table, own) : '';
      ids[document] = id;
      return id;
    },
    compareIds(a, b) {
      const first = placeOf(a);
      const second = placeOf(b);
      if (!first.ids || !second.ids || first.ids === second.ids) {
        return a - b;
      }
      return compareBytes(idBytes(first.ids, first.own), idBytes(second.ids, second.own));
    },
  };
}

function idBytes({ offsets, bytes }: SearchIndex['ids'], own: number): Uint8Array {
  return bytes.subarray(offsets[own], offsets[own + 1]);
}

function deadBits(dead: ReadonlySet<number>, size: number): Uint8Array | undefined {
  if (dead.size === 0) {
    return undefined;
  }
  const bits = new Uint8Array(size);
  for (const document of dead) {
    bits[document] = 1;
  }
  return bits;
}
