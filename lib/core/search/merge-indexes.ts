import { type IndexBlock, packIndex } from './build-index';
import { addPosting, type Postings, type PostingsDraft } from './postings';
import { compareBytes, packTerms, readTerm } from './term-table';
import type { SearchIndex } from './view-index';

/**
 * One block of several indexes, without what is dead in them: byte for byte the block that building it anew would give.
 * The indexes must have their long halves, and no id twice among those that live.
 */
export function mergeIndexes(indexes: readonly SearchIndex[]): IndexBlock {
  const documents = indexes.flatMap((index) =>
    Array.from({ length: index.size }, (_, number) => ({
      index,
      number,
      id: index.ids.bytes.subarray(index.ids.offsets[number], index.ids.offsets[number + 1]),
    })).filter(({ number }) => !index.dead.has(number)),
  );
  documents.sort((a, b) => compareBytes(a.id, b.id));
  const numbers = new Map(indexes.map((index) => [index, new Map<number, number>()]));
  documents.forEach(({ index, number }, place) => {
    numbers.get(index)?.set(number, place);
  });

  function draft(segmentOf: (index: SearchIndex) => Postings | undefined): PostingsDraft {
    const merged: PostingsDraft = new Map();
    for (const [index, places] of numbers) {
      const postings = segmentOf(index);
      if (postings) {
        addAll(merged, postings, places);
      }
    }
    for (const [term, list] of merged) {
      merged.set(term, sortByDocument(list));
    }
    return merged;
  }

  return packIndex(packTerms(documents.map(({ id }) => id)), {
    titles: draft(({ titles }) => titles),
    facets: draft(({ facets }) => facets),
    short: draft(({ short }) => short),
    long: draft(({ long }) => long),
  });
}

function addAll(
  draft: PostingsDraft,
  { terms, starts, documents, impacts }: Postings,
  places: ReadonlyMap<number, number>,
) {
  for (let term = 0; term < terms.count; term++) {
    const text = readTerm(terms, term);
    for (let posting = starts[term] ?? 0; posting < (starts[term + 1] ?? 0); posting++) {
      const place = places.get(documents[posting] ?? -1);
      if (place !== undefined) {
        addPosting(draft, text, place, impacts[posting] ?? 0);
      }
    }
  }
}

/** Pairs of document and impact, of several indexes one after the other. */
function sortByDocument(list: readonly number[]): number[] {
  const pairs = Array.from(
    { length: list.length / 2 },
    (_, pair) => [list[2 * pair] ?? 0, list[2 * pair + 1] ?? 0] as const,
  );
  return pairs.sort(([a], [b]) => a - b).flat();
}
