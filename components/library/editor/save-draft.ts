import type { LibraryPrompt } from '@/lib/core/library/library-prompt';
import type { DraftFault, PromptDraft } from '@/lib/core/library/prompt-draft';
import { ask } from '@/lib/shared/ask';
import type { EditorDraft, StoreFailure } from '@/lib/shared/library-messages';
import { sendMessage } from '@/lib/shared/messages';
import { draftOf } from '../draft-of';
import { WHOLE_LIBRARY } from '../library-scope';

type Saved =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: StoreFailure | DraftFault | 'gone' }
  | { readonly ok: false; readonly reason: 'outdated'; readonly newer: LibraryPrompt };

/** Stores a draft as a prompt, exactly once, also when the browser ends the worker before it can answer. */
export async function saveDraft({ key, id, revision, draft }: Omit<EditorDraft, 'at' | 'picture'>): Promise<Saved> {
  if (id === '') return createOnce(key, draft);
  const answer = await ask('savePrompt', { id, revision, draft, draftKey: key });
  // Asked twice, the second time finds what the first one stored.
  const isOurs = !answer.ok && answer.reason === 'outdated' && isSame(draftOf(answer.newer), draft);
  return isOurs ? { ok: true, id } : answer;
}

async function createOnce(key: string, draft: PromptDraft): Promise<Saved> {
  try {
    return await sendMessage('createPrompt', { draft, draftKey: key });
  } catch {
    // No answer came. The draft goes in the same write as the prompt comes: it tells whether that was done.
    const drafts = await ask('getDrafts', {});
    if (drafts.some((each) => each.key === key)) return ask('createPrompt', { draft, draftKey: key });
    const { ids } = await ask('listLibrary', { ...WHOLE_LIBRARY, pack: 'own', sort: 'created' });
    return ids[0] === undefined ? { ok: false, reason: 'gone' } : { ok: true, id: ids[0] };
  }
}

/** Variables are read out of the texts anew when they are stored. */
function isSame({ variables: _a, ...a }: PromptDraft, { variables: _b, ...b }: PromptDraft): boolean {
  const keys = Object.keys(a) as (keyof typeof a)[]; // Both are drafts, with the same keys.
  return keys.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
