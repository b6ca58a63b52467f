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

export interface EditorState {
  readonly draft: PromptDraft;
  readonly revision: number;
  /** The key of the prompt's picture, or of the one that a new prompt will have; '' for none. */
  readonly picture: string;
  readonly isSaving: boolean;
  /** What keeps it from being saved, as of the last attempt. */
  readonly fault: LibraryFailure | undefined;
  /** What somebody else has saved in the meantime. */
  readonly newer: LibraryPrompt | undefined;

  readonly change: (change: Partial<PromptDraft>) => void;
  /** Takes a picture at once, undefined takes it away: a new prompt's is kept with the draft. */
  readonly setPicture: (picture: File | undefined) => Promise<void>;
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
    const keepSoon = () => {
      const { draft, revision, picture } = get();
      keeper.keep({ key, id, revision, draft, picture: id === '' ? picture : '' });
    };

    return {
      draft: opened.draft,
      revision: opened.revision,
      picture: opened.picture,
      isSaving: false,
      fault: undefined,
      newer: undefined,

      change(change) {
        set({ draft: { ...get().draft, ...change }, fault: undefined });
        keepSoon();
      },

      async setPicture(file) {
        const address = file ? await readDataAddress(file) : '';
        if (id === '' && address === '') set({ picture: '' });
        else {
          const answer = await (id === ''
            ? ask('keepPicture', { picture: address })
            : ask('setPicture', { id, picture: address }));
          if (!answer.ok) return sayFailed(answer.reason);
          set({ picture: answer.picture });
        }
        if (id === '') keepSoon();
      },

      async save() {
        if (get().isSaving) return undefined;
        set({ isSaving: true, fault: undefined });
        try {
          // Whatever becomes of the save, what was typed is kept. A new prompt has its picture from there.
          keepSoon();
          await keeper.flush();
          const { draft, revision } = get();
          const stored = { draft, draftKey: key };
          const answer =
            id === '' ? await ask('createPrompt', stored) : await ask('savePrompt', { id, revision, ...stored });
          if (!answer.ok) {
            if (answer.reason === 'outdated') set({ newer: answer.newer });
            else set({ fault: answer.reason });
            return undefined;
          }
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
        set({ newer: undefined, revision: newer.revision, ...(choice === 'theirs' && { draft: draftOf(newer) }) });
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
