import type { EditorDraft, Written } from '@/lib/shared/library-messages';
import { readLibraryStores } from './read-library-stores';
import { writeLibrary } from './write-library';

/** Keeps what stands in an editor, until it is saved or discarded. */
export function keepDraft(draft: Omit<EditorDraft, 'at'>): Promise<Written<unknown>> {
  return writeLibrary(['drafts'], async (transaction) => {
    await transaction.objectStore('drafts').put({ ...draft, at: Date.now() });
    return { ok: true };
  });
}

/** Newest first. */
export function readDrafts(): Promise<readonly EditorDraft[]> {
  return readLibraryStores<readonly EditorDraft[]>(
    () => [],
    async (database) => {
      const drafts = await database.getAll('drafts');
      return drafts.map(({ picture = '', ...draft }) => ({ ...draft, picture })).sort((a, b) => b.at - a.at);
    },
  );
}

export function discardDraft(key: string): Promise<Written<unknown>> {
  return writeLibrary(['drafts'], async (transaction) => {
    await transaction.objectStore('drafts').delete(key);
    return { ok: true };
  });
}
