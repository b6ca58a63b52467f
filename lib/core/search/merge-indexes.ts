import { type IndexBlock, packIndex } from './build-index';
import { mergePostings } from './merge-postings';
import type { Postings } from './postings';
import { finish, type Steps } from './steps';
import { compareBytes, packTerms } from './term-table';
import type { SearchIndex } from './view-index';

/**
 * One block of several indexes, without what is dead in them: byte for byte the block that building it anew would give.
 * The indexes must have their long halves, and no id twice among those that live.
 */
export function mergeIndexes(indexes: readonly SearchIndex[]): IndexBlock {
  return finish(mergeSteps(indexes));
}

/** The same in steps of about a millisecond. */
export function* mergeSteps(indexes: readonly SearchIndex[]): Steps<IndexBlock> {
  const { ids, hashes, places } = numberAnew(indexes);
  yield;
  const merge = (postingsOf: (index: SearchIndex) => Postings | undefined) =>
    mergePostings(
      indexes.flatMap((index, at) => {
        const postings = postingsOf(index);
        return postings ? [{ postings, places: places[at] ?? new Int32Array() }] : [];
      }),
      ids.length,
    );
  const titles = yield* merge((index) => index.titles);
  const facets = yield* merge((index) => index.facets);
  const short = yield* merge((index) => index.short);
  const long = yield* merge((index) => index.long);
  return packIndex(packTerms(ids), hashes, { titles, facets, short, long });
}

/** All that lives in any of the indexes, by id, and for each index the places of its documents among them. */
function numberAnew(indexes: readonly SearchIndex[]): { ids: Uint8Array[]; hashes: Uint32Array; places: Int32Array[] } {
  const places = indexes.map(({ size }) => new Int32Array(size).fill(-1));
  const documents = indexes.flatMap(({ ids, hashes, size, dead }, index) =>
    Array.from({ length: size }, (_, number) => ({
      index,
      number,
      id: ids.bytes.subarray(ids.offsets[number], ids.offsets[number + 1]),
      hash: hashes.subarray(2 * number, 2 * number + 2),
    })).filter(({ number }) => !dead.has(number)),
  );
  documents.sort((a, b) => compareBytes(a.id, b.id));
  const hashes = new Uint32Array(2 * documents.length);
  documents.forEach(({ index, number, hash }, place) => {
    hashes.set(hash, 2 * place);
    const own = places[index];
    if (own) {
      own[number] = place;
    }
  });
  return { ids: documents.map(({ id }) => id), hashes, places };
}
