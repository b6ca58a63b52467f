import type { CatalogEntry } from '@/lib/core/catalog/read-catalog';
import { CATALOG_PACK, type LibraryEntry } from '@/lib/core/library/library-prompt';
import { countNames, type Habits, type Listable, selectInScope, withWords } from '@/lib/core/library/select-in-scope';
import type { LibraryList, LibraryRow, LibraryScope } from '@/lib/shared/library-messages';
import { loadEntries } from '../catalog';
import { readLibrary } from '../library';
import { searchIds } from '../search-service';
import { readCatalogPictures } from './catalog-pictures';
import { findEntries, readAllEntries, readEntries } from './read-entries';
import { readPacks } from './read-packs';
import { remotePicture } from './remote-picture';

const MOST_HITS = 2_000;

/** The ids of what a scope of the library shows, in its order, and what it can be narrowed to. */
export async function listLibrary(scope: LibraryScope): Promise<LibraryList> {
  const [prompts, habits] = await Promise.all([promptsOf(scope), readHabits()]);
  const facets = {
    categories: countNames(prompts.map(({ meta }) => meta.category)),
    tags: countNames(prompts.flatMap(({ meta }) => meta.tags)),
  };
  const selected = selectInScope(prompts, scope, habits);
  const found = await inQueryOrder(selected, scope);
  const listedTags = countNames(found.flatMap(({ meta }) => meta.tags));
  return { ids: found.map(({ meta }) => meta.id), ...facets, listedTags };
}

/** What lists show of these prompts, in the order of the ids. */
export async function readLibraryRows(ids: readonly string[]): Promise<readonly LibraryRow[]> {
  const [own, catalog, pictures, packs, library] = await Promise.all([
    findEntries(ids),
    loadEntries(),
    readCatalogPictures(),
    readPacks(),
    readLibrary(),
  ]);
  const favourites = new Set(library.favourites);
  return ids.flatMap((id): readonly LibraryRow[] => {
    const entry = own.get(id);
    const bundled = catalog.get(id);
    const marks = { favourite: favourites.has(id), usedAt: library.usage[id]?.at ?? 0 };
    if (entry) {
      const { key: _key, ...row } = entry;
      const remote = entry.picture === '' ? remotePicture(entry.meta, packs.get(entry.pack)) : '';
      return [{ ...row, remote, ...marks }];
    }
    return bundled
      ? [{ ...asListable(bundled), ...bundledState, picture: pictures[id] ?? '', remote: '', ...marks }]
      : [];
  });
}

/** What a bundled prompt has in the place of a library prompt's state. */
export const bundledState = {
  pack: CATALOG_PACK,
  edited: false,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: 0,
  revision: 0,
};

function asListable({ meta, cover }: CatalogEntry) {
  return { meta, cover, ...bundledState };
}

async function promptsOf({ pack, bin }: LibraryScope): Promise<readonly Listable[]> {
  const catalog = async () => [...(await loadEntries()).values()].map(asListable);
  if (bin) {
    const packs = await readPacks();
    return allWhere((entry) => entry.deletedAt > 0 && packs.has(entry.pack) && (pack === '' || entry.pack === pack));
  }
  if (pack === CATALOG_PACK) return catalog();
  if (pack !== '') return allWhere((entry) => entry.deletedAt === 0 && entry.pack === pack);
  const entries = await readEntries();
  return [...entries.values(), ...(await catalog())];
}

async function allWhere(test: (entry: LibraryEntry) => boolean): Promise<readonly Listable[]> {
  return [...(await readAllEntries()).values()].filter(test);
}

/** The index knows what is shown in lists; in the bin and in a disabled pack the words are looked for in what is read. */
async function inQueryOrder(prompts: readonly Listable[], scope: LibraryScope): Promise<readonly Listable[]> {
  if (scope.query.trim() === '') return prompts;
  const packs = await readPacks();
  const isIndexed = !scope.bin && (packs.get(scope.pack)?.enabled ?? true);
  if (!isIndexed) return withWords(prompts, scope.query);
  const wanted = new Map(prompts.map((prompt) => [prompt.meta.id, prompt]));
  const ids = await searchIds(scope.query, MOST_HITS);
  return ids.flatMap((id) => wanted.get(id) ?? []);
}

async function readHabits(): Promise<Habits> {
  const { favourites, usage } = await readLibrary();
  return { favourites: new Set(favourites), usedAt: (id) => usage[id]?.at ?? 0 };
}
