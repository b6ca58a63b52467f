import { i18n } from '#i18n';
import { draftOfParts } from '@/lib/core/finish/draft-of-parts';
import { ask } from '@/lib/shared/ask';
import { describeSave } from '@/lib/shared/describe-save';
import type { SaveOutcome } from '@/lib/shared/page-api';
import type { FillState } from './fill-store';

/** Saves prompts as one of the user's own. Returns what became of it, in words. */
export async function saveCombined({ parts }: Pick<FillState, 'parts'>): Promise<string> {
  const draft = draftOfParts(parts.map(({ prompt }) => prompt));
  return savedWords(await ask('createPrompt', { draft, draftKey: '' }), draft.title);
}

/** What became of saving a prompt, for where its title is not in sight. */
export function savedWords(saved: SaveOutcome, title: string): string {
  return saved.ok ? i18n.t('palette.saved', [title]) : describeSave(saved).message;
}
