import type { CatalogEntry } from '@/lib/core/catalog/read-catalog';
import { packOf } from '@/lib/core/library/library-id';
import { CATALOG_PACK } from '@/lib/core/library/library-prompt';
import { loadEntries } from './catalog';
import { findShownEntries } from './library/read-entries';

/**
 * What lists show of these prompts of the catalog and the library, in the order of the ids. Those that are gone, in the
 * bin or in a disabled pack are left out.
 */
export async function findEntries(ids: readonly string[]): Promise<ReadonlyMap<string, CatalogEntry>> {
  const inLibrary = ids.filter((id) => packOf(id) !== CATALOG_PACK);
  const [bundled, own] = await Promise.all([loadEntries(), findShownEntries(inLibrary)]);
  return new Map(
    ids.flatMap((id) => {
      const entry = own.get(id) ?? bundled.get(id);
      return entry ? [[id, entry] as const] : [];
    }),
  );
}
