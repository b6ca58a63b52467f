import { readTerm } from '@/lib/core/search/term-table';
import type { LibraryDatabase } from '../library/database';
import { readLongHalves, readShortHalves } from './pack-indexes';

/** Notes all prompts of a pack as changed, and drops its indexes where they cannot be used. */
export async function indexAnew(database: LibraryDatabase, pack: string): Promise<void> {
  const short = await readShortHalves(database, pack);
  const whole = short && (await readLongHalves(database, pack, short));
  const indexed = (whole ?? []).flatMap(({ index: { ids, size } }) =>
    Array.from({ length: size }, (_, document) => readTerm(ids, document)),
  );
  const transaction = database.transaction(['entries', 'indexes', 'unindexed'], 'readwrite');
  const known = await transaction.objectStore('entries').index('pack').getAllKeys(pack);
  if (!whole) {
    const all = IDBKeyRange.bound([pack, Number.NEGATIVE_INFINITY], [pack, Number.POSITIVE_INFINITY]);
    await transaction.objectStore('indexes').delete(all);
  }
  const ids = [...new Set([...known, ...indexed])];
  if (ids.length > 0) await transaction.objectStore('unindexed').add({ pack, ids });
  await transaction.done;
}
