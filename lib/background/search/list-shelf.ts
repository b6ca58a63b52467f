import { OWN_PACK } from '@/lib/core/library/library-prompt';
import { recentIds } from '@/lib/core/usage';
import type { ListedPrompt, PromptList, Section } from '@/lib/shared/prompt-list';
import { loadEntries } from '../catalog';
import { readLibrary } from '../library';
import { readLibraryStores } from '../library/read-library-stores';
import { findHitEntries } from './find-hit-entries';
import { rowOf } from './row-of';

const MOST_RECENT = 8;
const MOST_OWN = 24;

/** What is listed before anything is typed: favourites, then recents, the newest of the own prompts, then the catalog. */
export async function listShelf(limit: number): Promise<PromptList> {
  const [catalog, library, own] = await Promise.all([loadEntries(), readLibrary(), newestOwnIds()]);
  const sections: readonly (readonly [section: Section, ids: readonly string[]])[] = [
    ['favourites', library.favourites],
    ['recent', recentIds(library.usage, MOST_RECENT)],
    ['own', own],
    ['catalog', [...catalog.keys()]],
  ];
  const favourites = new Set(library.favourites);
  const prompts = new Map<string, ListedPrompt>();
  for (const [section, ids] of sections) {
    for (const entry of await findHitEntries(ids.filter((id) => !prompts.has(id)))) {
      prompts.set(entry.meta.id, rowOf(entry, section, favourites));
    }
  }
  return { prompts: [...prompts.values()].slice(0, limit), total: prompts.size, partial: false };
}

/** Read by an index, so that it costs the same in a library of ten and of ten thousand. */
function newestOwnIds(): Promise<readonly string[]> {
  return readLibraryStores<readonly string[]>(
    () => [],
    async (database) => {
      const ids: string[] = [];
      const range = IDBKeyRange.bound([OWN_PACK, 0], [OWN_PACK, Number.POSITIVE_INFINITY]);
      const byTime = database.transaction('entries').store.index('createdAt');
      let cursor = await byTime.openCursor(range, 'prev');
      while (cursor && ids.length < MOST_OWN) {
        if (cursor.value.deletedAt === 0) ids.push(cursor.value.meta.id);
        cursor = await cursor.continue();
      }
      return ids;
    },
  );
}
