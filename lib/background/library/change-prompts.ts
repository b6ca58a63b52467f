import { binPrompt, changedFields, draftOf, editPrompt, type StoredPrompt } from '@/lib/core/library/make-prompt';
import { oneLine, type PromptDraft } from '@/lib/core/library/prompt-draft';
import type { BulkChange, Undoable, Written } from '@/lib/shared/library-messages';
import { type Change, changeLibrary } from './change-library';
import type { PromptState } from './database';
import { writeJournal } from './journal';
import { keepVersion } from './keep-version';
import { getPrompt, PROMPT_STORES, putPrompt } from './stored-prompts';

type Changed = Written<Undoable & { readonly changed: number }>;

/** Tags or moves many prompts, in one transaction; each keeps what it was as a version. */
export function changePrompts(ids: readonly string[], bulk: BulkChange, once = ''): Promise<Changed> {
  return rewrite(ids, once, async (change, current) => {
    const before = draftOf(current);
    const edited = editPrompt(current, applyBulk(before, bulk), change.now);
    if (current.entry.deletedAt > 0 || changedFields(before, draftOf(edited)).length === 0) return undefined;
    const { meta, revision } = current.entry;
    await keepVersion(change, { id: meta.id, reason: 'edited', revision, draft: before });
    return edited;
  });
}

/** Puts prompts in the bin, in one transaction. */
export function deletePrompts(ids: readonly string[], once = ''): Promise<Changed> {
  return rewrite(ids, once, async ({ now }, current) =>
    current.entry.deletedAt > 0 ? undefined : binPrompt(current, now, now),
  );
}

/** Takes prompts out of the bin, in one transaction. */
export function restorePrompts(ids: readonly string[], once = ''): Promise<Changed> {
  return rewrite(ids, once, async ({ now }, current) =>
    current.entry.deletedAt === 0 ? undefined : binPrompt(current, 0, now),
  );
}

/** Rewrites those of the prompts for which there is something to write. */
function rewrite(
  ids: readonly string[],
  once: string,
  write: (change: Change, current: StoredPrompt) => Promise<StoredPrompt | undefined>,
): Promise<Changed> {
  return changeLibrary(
    [...PROMPT_STORES, 'versions', 'journals'],
    async (change) => {
      const replaced: PromptState[] = [];
      for (const id of new Set(ids)) {
        const current = await getPrompt(change, id);
        const written = current && (await write(change, current));
        if (!written) continue;
        await putPrompt(change, written);
        replaced.push({ id, before: current, madeRevision: written.entry.revision });
      }
      return { ok: true, undo: await writeJournal(change, { prompts: replaced }), changed: replaced.length };
    },
    once,
  );
}

function applyBulk(draft: PromptDraft, { addTags = [], removeTags = [], category }: BulkChange): PromptDraft {
  const removed = new Set(removeTags);
  const tags = [...new Set([...draft.tags, ...addTags.map(oneLine)])].filter((tag) => tag !== '' && !removed.has(tag));
  return { ...draft, category: category === undefined ? draft.category : oneLine(category), tags };
}
