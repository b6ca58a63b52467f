import { draftOf, editPrompt } from '@/lib/core/library/make-prompt';
import type { PromptVersion } from '@/lib/core/library/prompt-version';
import type { SavedPrompt, Written } from '@/lib/shared/library-messages';
import { changeLibrary } from './change-library';
import { keepVersion, versionsOf } from './keep-version';
import { readLibraryStores } from './read-library-stores';
import { getPrompt, PROMPT_STORES, putPrompt } from './stored-prompts';

/** Newest first. */
export function readVersions(id: string): Promise<readonly PromptVersion[]> {
  return readLibraryStores<readonly PromptVersion[]>(
    () => [],
    async (database) => (await database.getAll('versions', versionsOf(id))).reverse(),
  );
}

/** Makes a version the current text, and what it replaces a version, in one transaction. */
export function restoreVersion(id: string, number: number, once = ''): Promise<Written<SavedPrompt, 'gone'>> {
  return changeLibrary(
    [...PROMPT_STORES, 'versions'],
    async (change) => {
      const current = await getPrompt(change, id);
      const version = await change.transaction.objectStore('versions').get([id, number]);
      if (!current || !version) return { ok: false, reason: 'gone' };
      const restored = editPrompt(current, version.draft, change.now);
      const { revision } = current.entry;
      await keepVersion(change, { id, reason: 'edited', revision, draft: draftOf(current) });
      await putPrompt(change, restored);
      return { ok: true, id, revision: restored.entry.revision };
    },
    once,
  );
}
