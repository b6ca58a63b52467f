import type { LibraryPrompt } from '@/lib/core/library/library-prompt';
import type { PromptDraft } from '@/lib/core/library/prompt-draft';

/** What the user may change of a prompt, as it is. */
export function draftOf({ prompt, notes }: Pick<LibraryPrompt, 'prompt' | 'notes'>): PromptDraft {
  const { id: _id, ...rest } = prompt;
  return { ...rest, notes };
}
