import type { IDBPObjectStore } from 'idb';
import { type ChangedIndex, withoutDocuments } from '@/lib/core/search/change-indexes';
import { readTerm } from '@/lib/core/search/term-table';
import { attachLong, type SearchIndex, splitBlock, viewIndex } from '@/lib/core/search/view-index';
import type { LibraryDatabase, LibrarySchema } from '../library/database';

type IndexStore = IDBPObjectStore<LibrarySchema, ('indexes' | 'unindexed')[], 'indexes', 'readwrite'>;

/** One of the indexes of a pack, as it is stored: its short half by this number, its long half by `longNumber` of it. */
export interface PackIndex {
  readonly number: number;
  readonly index: SearchIndex;
}

/** The short halves of a pack's indexes, which answer by themselves. undefined where what is stored cannot be used. */
export async function readShortHalves(
  database: LibraryDatabase,
  pack: string,
): Promise<readonly PackIndex[] | undefined> {
  const blocks = await database.getAll('indexes', IDBKeyRange.bound([pack, 0], [pack, Number.POSITIVE_INFINITY]));
  const views = blocks.map(({ number, bytes, dead }) => ({ number, dead, view: viewIndex(bytes) }));
  const indexes = views.flatMap(({ number, dead, view }) =>
    view.ok ? [{ number, index: withoutDocuments(view.index, dead) }] : [],
  );
  return indexes.length === blocks.length ? indexes : undefined;
}

/** The same indexes with their long halves. undefined where what is stored cannot be used. */
export async function readLongHalves(
  database: LibraryDatabase,
  pack: string,
  indexes: readonly PackIndex[],
): Promise<readonly PackIndex[] | undefined> {
  const { store } = database.transaction('indexes');
  const read = await Promise.all(
    indexes.map(async (one) => {
      if (one.index.long) return [one];
      const block = await store.get([pack, longNumber(one.number)]);
      const view = block && attachLong(one.index, block.bytes);
      return view?.ok ? [{ ...one, index: view.index }] : [];
    }),
  );
  const whole = read.flat();
  return whole.length === indexes.length ? whole : undefined;
}

/** Stores what a change made of a pack's indexes, and returns them as they are stored now. */
export async function writeIndexes(
  store: IndexStore,
  pack: string,
  before: readonly PackIndex[],
  after: readonly ChangedIndex[],
): Promise<readonly PackIndex[]> {
  let number = Math.max(-1, ...before.map((one) => one.number));
  const written: PackIndex[] = [];
  for (const { index, block } of after) {
    const stored = before.find((one) => one.index.short === index.short);
    const place = stored?.number ?? ++number;
    written.push({ number: place, index });
    if (block) {
      const { short, long } = splitBlock(block) ?? { short: block, long: block };
      await store.put({ pack, number: place, bytes: short.slice(), dead: [] });
      await store.put({ pack, number: longNumber(place), bytes: long.slice(), dead: [] });
    } else if (stored && stored.index.dead.size !== index.dead.size) {
      const kept = await store.get([pack, place]);
      if (kept) await store.put({ ...kept, dead: Array.from(index.dead, (document) => readTerm(index.ids, document)) });
    }
  }
  for (const { number: old } of before.filter((one) => !written.some((other) => other.number === one.number))) {
    await store.delete([pack, old]);
    await store.delete([pack, longNumber(old)]);
  }
  return written;
}

/** Behind -1, so that all short halves of a pack can be read without the long ones. */
function longNumber(number: number): number {
  return -1 - number;
}
