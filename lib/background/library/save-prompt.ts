import type { LibraryPrompt } from '@/lib/core/library/library-prompt';
import { changedFields, draftOf, editPrompt } from '@/lib/core/library/make-prompt';
import { type DraftFault, findDraftFault, type PromptDraft } from '@/lib/core/library/prompt-draft';
import type { SavedPrompt, Written } from '@/lib/shared/library-messages';
import { changeLibrary } from './change-library';
import { keepVersion } from './keep-version';
import { libraryPrompt } from './library-prompt';
import { getPrompt, PROMPT_STORES, putPrompt } from './stored-prompts';

export interface Edit {
  readonly id: string;
  /** The revision that the edit was made of. */
  readonly revision: number;
  readonly draft: PromptDraft;
  /** The editor's draft, which is done with when it is saved; '' for none. */
  readonly draftKey: string;
  /** As in `changeLibrary`. */
  readonly once?: string;
}

/**
 * Saves an edit, and keeps what it replaces as a version, in one transaction. An edit of an older revision changes
 * nothing but is kept as a version as well, so that both texts are there whatever the user decides.
 */
export async function savePrompt({
  id,
  revision,
  draft,
  draftKey,
  once = '',
}: Edit): Promise<
  | Written<SavedPrompt, DraftFault | 'gone'>
  | { readonly ok: false; readonly reason: 'outdated'; readonly newer: LibraryPrompt }
> {
  const fault = findDraftFault(draft);
  if (fault) return { ok: false, reason: fault };
  return changeLibrary(
    [...PROMPT_STORES, 'versions', 'drafts'],
    async (change) => {
      const current = await getPrompt(change, id);
      if (!current) return { ok: false, reason: 'gone' } as const;
      const { deletedAt } = current.entry;
      if (deletedAt > 0 || current.entry.revision !== revision) {
        await keepVersion(change, { id, reason: 'refused', revision, draft });
        if (deletedAt > 0) return { ok: false, reason: 'gone' } as const;
        return { ok: false, reason: 'outdated', newer: libraryPrompt(current) } as const;
      }
      const edited = editPrompt(current, draft, change.now);
      await change.transaction.objectStore('drafts').delete(draftKey);
      const before = draftOf(current);
      if (changedFields(before, draftOf(edited)).length === 0) return { ok: true, id, revision } as const;
      await keepVersion(change, { id, reason: 'edited', revision, draft: before });
      await putPrompt(change, edited);
      return { ok: true, id, revision: edited.entry.revision } as const;
    },
    once,
  );
}
