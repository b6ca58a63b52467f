import { createStore } from 'zustand/vanilla';
import type { LibraryPrompt } from '@/lib/core/library/library-prompt';
import type { PromptDraft } from '@/lib/core/library/prompt-draft';
import { ask } from '@/lib/shared/ask';
import { report } from '@/lib/shared/report';
import type { LibraryFailure } from '../describe-failure';
import { draftOf } from '../draft-of';
import { readDataAddress } from '../read-data-address';
import { sayFailed } from '../say-failed';
import { createDraftKeeper } from './draft-keeper';
import type { OpenedDraft } from './open-draft';
import { saveDraft } from './save-draft';

export interface EditorState {
  readonly draft: PromptDraft;
  readonly revision: number;
  /** The picture that a new prompt will have; undefined for none. */
  readonly newPicture: File | undefined;
  readonly isSaving: boolean;
  /** What keeps it from being saved, as of the last attempt. */
  readonly fault: LibraryFailure | undefined;
  /** What somebody else has saved in the meantime. */
  readonly newer: LibraryPrompt | undefined;

  readonly change: (change: Partial<PromptDraft>) => void;
  readonly setNewPicture: (picture: File | undefined) => void;
  /** Whether anything differs from what is stored. */
  readonly isChanged: () => boolean;
  /** Resolves with the prompt's id when it is stored. */
  readonly save: () => Promise<string | undefined>;
  /** Goes on with the draft in place of what somebody else saved, or with theirs. */
  readonly settle: (choice: 'mine' | 'theirs') => void;
  readonly discard: () => Promise<void>;
  /** Keeps the draft at once: the page may be about to close. */
  readonly keep: () => Promise<void>;
}

/** The state of one editor. */
export function createEditorStore(opened: OpenedDraft) {
  const { key, id } = opened;
  const keeper = createDraftKeeper();
  return createStore<EditorState>((set, get) => {
    let saved = opened.saved;

    const keepSoon = () => {
      const { draft, revision } = get();
      keeper.keep({ key, id, revision, draft });
    };

    return {
      draft: opened.draft,
      revision: opened.revision,
      newPicture: undefined,
      isSaving: false,
      fault: undefined,
      newer: undefined,

      change(change) {
        set({ draft: { ...get().draft, ...change }, fault: undefined });
        keepSoon();
      },

      setNewPicture: (newPicture) => set({ newPicture }),

      isChanged: () => JSON.stringify(get().draft) !== JSON.stringify(saved) || get().newPicture !== undefined,

      async save() {
        if (get().isSaving) return undefined;
        set({ isSaving: true, fault: undefined });
        try {
          // A draft that is kept is the proof, should no answer come, that the prompt was not stored.
          await keeper.flush();
          const { draft, revision, newPicture } = get();
          const answer = await saveDraft({ key, id, revision, draft });
          if (!answer.ok) {
            if (answer.reason === 'outdated') set({ newer: answer.newer });
            else set({ fault: answer.reason });
            return undefined;
          }
          if (newPicture) await storePicture(answer.id, newPicture);
          return answer.id;
        } catch (error) {
          report(error);
          set({ fault: 'lost' });
          return undefined;
        } finally {
          set({ isSaving: false });
        }
      },

      settle(choice) {
        const { newer } = get();
        if (!newer) return;
        saved = draftOf(newer);
        set({ newer: undefined, revision: newer.revision, ...(choice === 'theirs' && { draft: saved }) });
        keepSoon();
      },

      async discard() {
        await keeper.drop(key);
      },

      keep: () => keeper.flush(),
    };
  });
}

export type EditorStore = ReturnType<typeof createEditorStore>;

async function storePicture(id: string, file: File): Promise<void> {
  const answer = await ask('setPicture', { id, picture: await readDataAddress(file) });
  if (!answer.ok) sayFailed(answer.reason);
}
