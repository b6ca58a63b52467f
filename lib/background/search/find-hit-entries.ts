import type { CatalogEntry } from '@/lib/core/catalog/read-catalog';
import { packOf } from '@/lib/core/library/library-id';
import { CATALOG_PACK, type LibraryEntry } from '@/lib/core/library/library-prompt';
import { loadEntries } from '../catalog';
import { onLibraryChange } from '../library/library-changes';
import { readLibraryStores } from '../library/read-library-stores';
import { readPacks } from '../library/read-packs';
import { createCache } from './cache';

/** Most key presses find what the one before found. */
const known = createCache<LibraryEntry>(2_000, () => 1);
let changes = 0;
onLibraryChange(({ prompts }) => {
  changes++;
  known.forget(prompts);
});

/**
 * What lists need of these prompts, in the order of the ids, those of the catalog and of the library alike; without those
 * that are gone, in the bin or in a disabled pack.
 */
export async function findHitEntries(ids: readonly string[]): Promise<readonly CatalogEntry[]> {
  const own = ids.filter((id) => packOf(id) !== CATALOG_PACK);
  const [catalog, library, packs] = await Promise.all([loadEntries(), readEntries(own), readPacks()]);
  return ids.flatMap((id) => {
    const entry = library.get(id);
    return catalog.get(id) ?? (entry && packs.get(entry.pack)?.enabled ? entry : []);
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
  for (const entry of read) {
    if (entry?.deletedAt !== 0) continue;
    found.set(entry.meta.id, entry);
    // What was changed while it was read may have been read too early to be kept.
    if (changes === before) known.set(entry.meta.id, entry);
  }
  return found;
}
