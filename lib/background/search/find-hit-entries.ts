import type { CatalogEntry } from '@/lib/core/catalog/read-catalog';
import { isStoredEntry } from '@/lib/core/library/is-stored';
import { packOf } from '@/lib/core/library/library-id';
import { CATALOG_PACK, type LibraryEntry } from '@/lib/core/library/library-prompt';
import type { ListedPrompt } from '@/lib/shared/prompt-list';
import { loadEntries } from '../catalog';
import { readCatalogPictures } from '../library/catalog-pictures';
import { onLibraryChange } from '../library/library-changes';
import { onlySound } from '../library/only-sound';
import { readLibraryStores } from '../library/read-library-stores';
import { readPacks } from '../library/read-packs';
import { remotePicture } from '../library/remote-picture';
import { createCache } from './cache';

/** Most key presses find what the one before found. */
const known = createCache<LibraryEntry>(2_000, () => 1);
let changes = 0;
onLibraryChange(({ prompts }) => {
  changes++;
  known.forget(prompts);
});

/** One prompt as lists show it. */
export type HitEntry = CatalogEntry & Pick<ListedPrompt, 'picture' | 'remote'>;

/**
 * What lists need of these prompts, in the order of the ids, those of the catalog and of the library alike; without those
 * that are gone, in the bin or in a disabled pack.
 */
export async function findHitEntries(ids: readonly string[]): Promise<readonly HitEntry[]> {
  const own = ids.filter((id) => packOf(id) !== CATALOG_PACK);
  const [catalog, pictures, library, packs] = await Promise.all([
    loadEntries(),
    readCatalogPictures(),
    readEntries(own),
    readPacks(),
  ]);
  return ids.flatMap((id) => {
    const bundled = catalog.get(id);
    if (bundled) return { ...bundled, picture: pictures[id] ?? '', remote: '' };
    const entry = library.get(id);
    const pack = packs.get(entry?.pack ?? '');
    if (!entry || !pack?.enabled) return [];
    return { ...entry, remote: entry.picture === '' ? remotePicture(entry.meta, pack) : '' };
  });
}

async function readEntries(ids: readonly string[]): Promise<ReadonlyMap<string, LibraryEntry>> {
  const found = new Map(ids.flatMap((id) => known.get(id) ?? []).map((entry) => [entry.meta.id, entry]));
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  const before = changes;
  const read = await readLibraryStores(
    () => [],
    async (database) => {
      const { store } = database.transaction('entries');
      return Promise.all(missing.map((id) => store.get(id)));
    },
  );
  for (const entry of onlySound(read, isStoredEntry)) {
    if (entry.deletedAt !== 0) continue;
    found.set(entry.meta.id, entry);
    // What was changed while it was read may have been read too early to be kept.
    if (changes === before) known.set(entry.meta.id, entry);
  }
  return found;
}
