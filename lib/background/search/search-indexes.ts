import { changeSteps } from '@/lib/core/search/change-indexes';
import { createSearch, type Search } from '@/lib/core/search/create-search';
import type { Glossary } from '@/lib/core/search/glossary';
import { type SearchIndex, viewIndex } from '@/lib/core/search/view-index';
import { warmUp } from '@/lib/core/search/warm-up';
import { createTurns } from '@/lib/shared/in-turn';
import { report } from '@/lib/shared/report';
import { loadIndexBytes, loadTexts } from '../catalog';
import type { LibraryDatabase } from '../library/database';
import { onLibraryChange } from '../library/library-changes';
import { openDatabase } from '../library/open-database';
import { readLibraryStores } from '../library/read-library-stores';
import { readPacks } from '../library/read-packs';
import { once } from '../once';
import { indexAnew } from './index-anew';
import { loadGlossary } from './load-glossary';
import { type PackIndex, readLongHalves, readShortHalves, writeIndexes } from './pack-indexes';
import { readDocuments } from './read-documents';
import { runInSlices } from './run-in-slices';

/** So many changed prompts are indexed and stored before the next ones are read: what an interruption loses at most. */
const PROMPTS_A_PART = 256;

/** What the worker holds of the indexes, from its first need to its next sleep. The packs are those that are enabled. */
interface Indexes {
  readonly catalog: SearchIndex;
  readonly packs: ReadonlyMap<string, readonly PackIndex[]>;
}

export interface OpenSearch {
  readonly search: Search;
  /** Whether it looks into the texts of all packs; as long as it does not, it knows titles, tags and categories. */
  readonly isWhole: boolean;
  /** Of the language in which tags and categories may be asked for besides English. */
  readonly glossary: Glossary | undefined;
}

let indexes: Indexes | undefined;
let opened: { readonly of: Indexes; readonly search: OpenSearch } | undefined;

/** What reads stored indexes and what replaces them must not come between each other. */
const inTurn = createTurns();
const oneByOne = createTurns();

/** An edit is found by the next query; after an import, queries are answered while it is indexed. */
const MOST_AWAITED = 64;
let isBusy = false;
let fresh: Promise<void> | undefined;

onLibraryChange(({ prompts, packs }) => {
  if (packs) forgetIndexes();
  const isAwaited = !isBusy && prompts.size <= MOST_AWAITED;
  const indexed = indexChanges().catch(report);
  if (isAwaited) fresh = indexed;
});

/** Catalog and enabled packs, searched as one. */
export async function openSearch(): Promise<OpenSearch> {
  await fresh;
  const [glossary, current] = await Promise.all([loadGlossary(), indexes ?? inTurn(loadIndexes)]);
  if (opened?.of === current && opened.search.glossary === glossary) return opened.search;
  const list = [current.catalog, ...[...current.packs.values()].flat().map(({ index }) => index)];
  const isWhole = list.every(({ long }) => long !== undefined);
  const search = { search: createSearch(list, glossary), isWhole, glossary };
  opened = { of: current, search };
  return search;
}

/** The same, once the texts are there too. */
export async function openWholeSearch(): Promise<OpenSearch> {
  const search = await openSearch();
  if (search.isWhole) return search;
  await inTurn(async () => {
    const database = await openDatabase();
    for (const pack of indexes?.packs.keys() ?? []) await loadWhole(database, pack);
  });
  return openSearch();
}

let isAwake = false;

/** Whether texts and indexes are all at hand, so that an answer need not do without. */
export function hasWoken(): boolean {
  return isAwake;
}

/**
 * What can wait until the first answer of a worker that has just woken is sent: texts, compiled code, and the changes that
 * an earlier worker did not live to index.
 */
export const finishWaking = once(async (): Promise<void> => {
  await new Promise((resume) => setTimeout(resume));
  const [{ search }] = await Promise.all([openWholeSearch(), loadTexts()]);
  isAwake = true;
  await runInSlices(warmUp(search));
  await indexChanges();
});

/** Brings into the indexes what was changed since. Returns when all is done. */
export function indexChanges(): Promise<void> {
  return oneByOne(() =>
    readLibraryStores(
      () => undefined,
      async (database) => {
        while (await indexNextPart(database)) {
          // Each part is stored by itself.
        }
      },
    ),
  );
}

/**
 * Compares all prompts of all packs with their indexes, and indexes those that differ: after an update, and whatever may
 * have happened to what is stored.
 */
export async function recheckIndexes(): Promise<void> {
  const packs = [...(await readPacks()).keys()];
  const anew = (database: LibraryDatabase) => inTurn(() => Promise.all(packs.map((pack) => indexAnew(database, pack))));
  await readLibraryStores(() => undefined, anew);
  await indexChanges();
}

const loadCatalogIndex = once(async (): Promise<SearchIndex> => {
  const view = viewIndex(new Uint8Array(await loadIndexBytes()));
  if (!view.ok) throw new Error(`The catalog's index cannot be read: ${view.reason}.`);
  return view.index;
});

async function loadIndexes(): Promise<Indexes> {
  if (indexes) return indexes;
  const reading = readLibraryStores(
    () => undefined,
    async (database) => {
      const packs = [...(await readPacks()).values()].filter(({ enabled }) => enabled);
      return new Map(await Promise.all(packs.map(async ({ id }) => [id, await loadShort(database, id)] as const)));
    },
  );
  const [catalog, packs] = await Promise.all([loadCatalogIndex(), reading]);
  // Without the library the catalog is searched all the same, and the next query tries again.
  if (!packs) return { catalog, packs: new Map() };
  indexes = { catalog, packs };
  return indexes;
}

/** The next query reads which packs there are. */
function forgetIndexes(): void {
  const forget = async () => {
    indexes = undefined;
  };
  forget();
  // What is being read just now is of the packs that there were.
  inTurn(forget);
}

async function loadShort(database: LibraryDatabase, pack: string): Promise<readonly PackIndex[]> {
  const list = await readShortHalves(database, pack);
  if (!list) await indexAnew(database, pack);
  return list ?? [];
}

/** The pack's indexes with their long halves, as the search has them from now on; also those of a disabled pack. */
async function loadWhole(database: LibraryDatabase, pack: string): Promise<readonly PackIndex[]> {
  const list = indexes?.packs.get(pack) ?? (await loadShort(database, pack));
  if (list.every(({ index }) => index.long)) return list;
  const whole = await readLongHalves(database, pack, list);
  if (!whole) await indexAnew(database, pack);
  replacePack(pack, whole ?? []);
  return whole ?? [];
}

function replacePack(pack: string, list: readonly PackIndex[]): void {
  if (indexes?.packs.has(pack)) indexes = { ...indexes, packs: new Map(indexes.packs).set(pack, list) };
}

/** The latest change first: it is the one that the user looks for. Returns false when there is nothing to do. */
async function indexNextPart(database: LibraryDatabase): Promise<boolean> {
  const next = await database.transaction('unindexed').store.openCursor(null, 'prev');
  if (!next) {
    isBusy = false;
    return false;
  }
  const { primaryKey, value } = next;
  isBusy = value.ids.length > MOST_AWAITED;
  const before = await inTurn(() => loadWhole(database, value.pack));
  const change = await readDocuments(database, value.ids.slice(0, PROMPTS_A_PART));
  const list = before.map(({ index }) => index);
  const after = await runInSlices(changeSteps(list, change));
  await inTurn(async () => {
    const transaction = database.transaction(['indexes', 'unindexed'], 'readwrite');
    const stored = await writeIndexes(transaction.objectStore('indexes'), value.pack, before, after);
    const rest = value.ids.slice(PROMPTS_A_PART);
    const unindexed = transaction.objectStore('unindexed');
    await (rest.length > 0 ? unindexed.put({ ...value, ids: rest }, primaryKey) : unindexed.delete(primaryKey));
    await transaction.done;
    replacePack(value.pack, stored);
  });
  return true;
}
