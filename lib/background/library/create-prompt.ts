import { OWN_PACK } from '@/lib/core/library/library-prompt';
import { makePrompt } from '@/lib/core/library/make-prompt';
import { type DraftFault, findDraftFault, type PromptDraft } from '@/lib/core/library/prompt-draft';
import type { SavedPrompt, Undoable, Written } from '@/lib/shared/library-messages';
import { changeLibrary } from './change-library';
import { writeJournal } from './journal';
import { randomKey } from './random-key';
import { PROMPT_STORES, putPrompt } from './stored-prompts';

interface Origin {
  /** The editor's draft, which is done with then, and whose picture the prompt gets; '' for none. */
  readonly draftKey?: string;
  /** A picture that is stored already; '' for none. */
  readonly picture?: string;
  /** As in `changeLibrary`. */
  readonly once?: string;
}

/** A new own prompt; the draft goes in the same transaction. */
export async function createPrompt(
  draft: PromptDraft,
  { draftKey = '', picture = '', once = '' }: Origin = {},
): Promise<Written<SavedPrompt & Undoable, DraftFault>> {
  const fault = findDraftFault(draft);
  if (fault) return { ok: false, reason: fault };
  return changeLibrary(
    [...PROMPT_STORES, 'journals', 'drafts'],
    async (change) => {
      const kept = await change.transaction.objectStore('drafts').get(draftKey);
      const at = { createdAt: change.now, updatedAt: change.now };
      const origin = { pack: OWN_PACK, key: randomKey(), picture: picture || (kept?.picture ?? '') };
      const prompt = makePrompt(draft, { ...origin, ...at });
      const { id } = prompt.entry.meta;
      const { revision } = prompt.entry;
      const undo = await writeJournal(change, { prompts: [{ id, before: undefined, madeRevision: revision }] });
      await putPrompt(change, prompt);
      await change.transaction.objectStore('drafts').delete(draftKey);
      return { ok: true, id, revision, undo };
    },
    once,
  );
}
