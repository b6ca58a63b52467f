import { CATALOG_PACK } from '@/lib/core/library/library-prompt';
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
  /** The key of the prompt's picture, or of the one that a new prompt will have; '' for none. */
  readonly picture: string;
  /** Whether the draft was left behind by an editor that is gone. */
  readonly isRestored: boolean;
  /** Called when the editor closes: the draft, if there still is one, may then be opened by another. */
  readonly release: () => void;
}

/**
 * Opens a prompt for editing, with what was not saved the last time; undefined when there is no such prompt. A new one
 * (its id is '') that is to begin with a text begins with nothing else. A bundled prompt is not edited but copied.
 */
export async function openDraft(id: string, text: string): Promise<OpenedDraft | undefined> {
  const [[prompt], drafts] = await Promise.all([
    id === '' ? [undefined] : ask('getLibraryPrompts', { ids: [id] }),
    ask('getDrafts', {}),
  ]);
  if (id !== '' && !prompt) return undefined;
  if (prompt?.pack === CATALOG_PACK) return openNew(draftOf(prompt), prompt.picture);
  if (text !== '') return openNew({ ...EMPTY_DRAFT, text }, '');
  const picture = prompt?.picture ?? '';
  for (const left of drafts.filter((draft) => draft.id === id).toSorted((a, b) => b.at - a.at)) {
    const release = await claim(left.key);
    if (release) return { ...left, picture: picture || left.picture, isRestored: true, release };
  }
  return open({ id, revision: prompt?.revision ?? 0, draft: prompt ? draftOf(prompt) : EMPTY_DRAFT, picture });
}

/** A new prompt that begins with something: nothing of it is stored yet, so that all of it can still be discarded. */
function openNew(draft: PromptDraft, picture: string): Promise<OpenedDraft> {
  return open({ id: '', revision: 0, draft, picture });
}

async function open(begun: Pick<OpenedDraft, 'id' | 'revision' | 'draft' | 'picture'>): Promise<OpenedDraft> {
  const key = crypto.randomUUID();
  const release = (await claim(key)) ?? (() => {});
  return { ...begun, key, isRestored: false, release };
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
