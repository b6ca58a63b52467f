import type { PromptDraft } from '@/lib/core/library/prompt-draft';
import { ask } from '@/lib/shared/ask';
import { draftOf } from '../draft-of';
import { EMPTY_DRAFT } from './empty-draft';

/** What an editor begins with. */
export interface OpenedDraft {
  /** Of the draft that is kept while it is edited. No other editor has it. */
  readonly key: string;
  /** The prompt that is edited; '' for a new one. */
  readonly id: string;
  /** The revision that the draft was made of; 0 for a new one. */
  readonly revision: number;
  readonly draft: PromptDraft;
  /** The prompt as it is stored. */
  readonly saved: PromptDraft;
  /** The key of the prompt's picture; '' for none. */
  readonly picture: string;
  /** Whether the draft was left behind by an editor that is gone. */
  readonly isRestored: boolean;
  /** Called when the editor closes: the draft, if there still is one, may then be opened by another. */
  readonly release: () => void;
}

/**
 * Opens a prompt for editing, with what was not saved the last time; undefined when there is no such prompt. A new one
 * (its id is '') that is to begin with a text begins with nothing else.
 */
export async function openDraft(id: string, text: string): Promise<OpenedDraft | undefined> {
  const [[prompt], drafts] = await Promise.all([
    id === '' ? [undefined] : ask('getLibraryPrompts', { ids: [id] }),
    ask('getDrafts', {}),
  ]);
  if (id !== '' && !prompt) return undefined;
  const saved = prompt ? draftOf(prompt) : EMPTY_DRAFT;
  const picture = prompt?.picture ?? '';
  for (const left of drafts.filter((draft) => draft.id === id && text === '').toSorted((a, b) => b.at - a.at)) {
    const release = await claim(left.key);
    if (release) return { ...left, saved, picture, isRestored: true, release };
  }
  const key = crypto.randomUUID();
  const release = (await claim(key)) ?? (() => {});
  return {
    key,
    id,
    revision: prompt?.revision ?? 0,
    draft: { ...saved, text: text || saved.text },
    saved,
    picture,
    isRestored: false,
    release,
  };
}

/** Takes a draft for this page alone until it is released or the page closes; undefined when another page has it. */
function claim(key: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`draft:${key}`, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(undefined);
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}
