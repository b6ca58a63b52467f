import { isStoredEntry, isStoredTexts } from '@/lib/core/library/is-stored';
import type { LibraryEntry, LibraryTexts } from '@/lib/core/library/library-prompt';
import { onLibraryChange, type Touched } from './library-changes';
import { onlySound } from './only-sound';
import { readLibraryStores } from './read-library-stores';
import { readPacks } from './read-packs';

type Entries = ReadonlyMap<string, LibraryEntry>;

/** From this many on, all are read anew. */
const MOST_REREAD = 500;

// What the worker has read, for as long as it is awake. It is the only one that writes, so that it is never stale.
let all: Promise<Entries> | undefined;
let shown: Promise<Entries> | undefined;

onLibraryChange(({ prompts, packs }) => {
  if (prompts.size > 0) all = prompts.size > MOST_REREAD ? undefined : all?.then((known) => reread(known, prompts));
  if (prompts.size > 0 || packs) shown = undefined;
});

/** All prompts of the library by id: in the bin and of disabled and removed packs too. */
export function readAllEntries(): Promise<Entries> {
  all ??= readLibraryStores<Entries>(withoutDatabase, async (database) => {
    const entries = onlySound(await database.getAll('entries'), isStoredEntry);
    return new Map(entries.map((entry) => [entry.meta.id, entry]));
  });
  return all;
}

/** The prompts that lists and searches may show, by id: those of enabled packs that are not in the bin. */
export function readEntries(): Promise<Entries> {
  shown ??= Promise.all([readAllEntries(), readPacks()]).then(([entries, packs]) => {
    const isShown = (entry: LibraryEntry) => entry.deletedAt === 0 && packs.get(entry.pack)?.enabled;
    return new Map([...entries].filter(([, entry]) => isShown(entry)));
  });
  return shown;
}

/** Those of these prompts that may be shown, without reading all; ids that are not there are ignored. */
export async function findShownEntries(ids: readonly string[]): Promise<Entries> {
  const [entries, packs] = await Promise.all([findEntries(ids), readPacks()]);
  return new Map([...entries].filter(([, { pack, deletedAt }]) => deletedAt === 0 && packs.get(pack)?.enabled));
}

/** These prompts in the order of the ids, in the bin and of disabled packs too. */
export async function findEntries(ids: readonly string[]): Promise<Entries> {
  if (all) return pick(await all, ids);
  return readLibraryStores<Entries>(
    () => new Map(),
    async (database) => {
      const store = database.transaction('entries').store;
      const found = await Promise.all(ids.map((id) => store.get(id)));
      return new Map(onlySound(found, isStoredEntry).map((entry) => [entry.meta.id, entry]));
    },
  );
}

/** The texts of these prompts by id, in the order of the ids. */
export function readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, LibraryTexts>> {
  return readLibraryStores<ReadonlyMap<string, LibraryTexts>>(
    () => new Map(),
    async (database) => {
      const store = database.transaction('texts').store;
      const found = await Promise.all(ids.map((id) => store.get(id)));
      return new Map(onlySound(found, isStoredTexts).map((texts) => [texts.id, texts]));
    },
  );
}

function pick(entries: Entries, ids: readonly string[]): Entries {
  return new Map(
    ids.flatMap((id) => {
      const entry = entries.get(id);
      return entry ? [[id, entry]] : [];
    }),
  );
}

/** The next call tries again. */
function withoutDatabase(): Entries {
  all = undefined;
  shown = undefined;
  return new Map();
}

async function reread(known: Entries, ids: Touched['prompts']): Promise<Entries> {
  return readLibraryStores(withoutDatabase, async (database) => {
    const store = database.transaction('entries').store;
    const found = await Promise.all([...ids].map((id) => store.get(id)));
    const entries = new Map(known);
    for (const id of ids) entries.delete(id);
    for (const entry of onlySound(found, isStoredEntry)) entries.set(entry.meta.id, entry);
    return entries;
  });
}
