import type { DraftFault } from '@/lib/core/library/prompt-draft';
import type { SavedPrompt, Undoable, Written } from '@/lib/shared/library-messages';
import { createPrompt } from './create-prompt';
import { readLibraryPrompts } from './read-library-prompts';

/** Copies a prompt, a bundled one too, to the own ones; its picture is shared with it. '' as title keeps the title. */
export async function duplicatePrompt(
  id: string,
  title: string,
  once = '',
): Promise<Written<SavedPrompt & Undoable, DraftFault | 'gone'>> {
  const [original] = await readLibraryPrompts([id]);
  if (!original) return { ok: false, reason: 'gone' };
  const { prompt, notes, picture } = original;
  const { id: _id, ...fields } = prompt;
  return createPrompt({ ...fields, notes, title: title || prompt.title }, { picture, once });
}
