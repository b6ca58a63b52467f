import type { LibraryStatus, PackSummary } from '@/lib/shared/library-messages';
import { openDatabase } from './open-database';
import { readAllEntries, readEntries } from './read-entries';
import { readLibraryStores } from './read-library-stores';
import { readPacks } from './read-packs';
import { storeFailureOf } from './store-failure-of';

/** A backup file is offered after so many writes. */
const BACKUP_AFTER = 50;

export async function readLibraryStatus(): Promise<LibraryStatus> {
  const [database, counters, shown, all, packs] = await Promise.all([
    stateOfDatabase(),
    readCounters(),
    readEntries(),
    readAllEntries(),
    readPacks(),
  ]);
  const bin = [...all.values()].filter(({ deletedAt, pack }) => deletedAt > 0 && packs.has(pack)).length;
  return {
    database,
    prompts: shown.size,
    bin,
    ...counters,
    backupDue: counters.changesSinceBackup >= BACKUP_AFTER,
  };
}

/** The packs with what they hold; the own prompts' first, then by name. */
export async function readPackSummaries(): Promise<readonly PackSummary[]> {
  const [packs, entries, lists] = await Promise.all([readPacks(), readAllEntries(), readWordListKeys()]);
  const live = [...entries.values()].filter(({ deletedAt }) => deletedAt === 0);
  return [...packs.values()].map((pack) => {
    const prompts = live.filter((entry) => entry.pack === pack.id);
    return {
      ...pack,
      prompts: prompts.length,
      edited: prompts.filter(({ edited }) => edited).length,
      wordLists: lists.filter((list) => list.pack === pack.id).length,
    };
  });
}

/** The lists of all packs that were not removed. */
export async function readWordLists() {
  const [packs, keys] = await Promise.all([readPacks(), readWordListKeys()]);
  const shown = keys.filter(({ pack }) => packs.has(pack));
  return readLibraryStores<readonly { name: string; pack: string; count: number }[]>(
    () => [],
    async (database) => {
      const { store } = database.transaction('wordLists');
      const lists = await Promise.all(shown.map(({ pack, name }) => store.get([pack, name])));
      return lists.flatMap((list) => (list ? [{ name: list.name, pack: list.pack, count: list.words.length }] : []));
    },
  );
}

function readWordListKeys() {
  return readLibraryStores<readonly { pack: string; name: string }[]>(
    () => [],
    async (database) => (await database.getAllKeys('wordLists')).map(([pack, name]) => ({ pack, name })),
  );
}

function readCounters() {
  return readLibraryStores(
    () => ({ changesSinceBackup: 0, backedUpAt: 0 }),
    async (database) => ({
      changesSinceBackup: Number((await database.get('meta', 'changesSinceBackup')) ?? 0),
      backedUpAt: Number((await database.get('meta', 'backedUpAt')) ?? 0),
    }),
  );
}

async function stateOfDatabase(): Promise<LibraryStatus['database']> {
  try {
    await openDatabase();
    return 'ok';
  } catch (error) {
    const failure = storeFailureOf(error);
    return failure === 'full' ? 'broken' : failure;
  }
}
