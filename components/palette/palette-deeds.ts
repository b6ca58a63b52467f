import { i18n } from '#i18n';
import { ask } from '@/lib/shared/ask';
import { describeCopy } from '@/lib/shared/describe-outcome';
import { sendMessage } from '@/lib/shared/messages';
import type { PaletteStage } from '@/lib/shared/page-api';
import type { FillStore } from '../fill/fill-store';
import { saveCombined, savedWords } from '../fill/save-combined';

/** What can be done with prompts besides inserting and copying them. */
export interface PaletteDeeds {
  readonly copySource: (address: string) => void;
  readonly setFavourite: (id: string, favourite: boolean) => void;
  readonly editPrompt: (id: string) => void;
  readonly openInLibrary: (id: string) => void;
  /** Saves what is combined as a prompt of the user's own. */
  readonly saveStack: () => void;
  /** Saves what was searched for as a prompt. */
  readonly saveQuery: (query: string) => void;
  /** Saves what stands in the page's box as a prompt, and says so over the page. */
  readonly saveBox: () => void;
  /** Closes the palette and lets the user click the box that takes the prompts. */
  readonly pickField: () => void;
}

interface Context {
  readonly stage: PaletteStage;
  readonly fill: FillStore;
  /** Runs what may fail, and says so. */
  readonly attempt: (work: () => Promise<void>) => void;
  readonly say: (words: string) => void;
  /** Lists anew, with this prompt selected; without one the first. */
  readonly refresh: (id?: string) => void;
}

export function paletteDeeds({ stage, fill, attempt, say, refresh }: Context): PaletteDeeds {
  return {
    copySource(address) {
      attempt(async () => {
        const copied = await stage.notices.copy(address);
        await stage.close();
        stage.notices.notify(copied ? { tone: 'done', message: i18n.t('browse.sourceCopied') } : describeCopy(false));
      });
    },

    setFavourite(id, favourite) {
      attempt(async () => {
        await ask('setFavourite', { id, favourite });
        refresh(id);
      });
    },

    editPrompt(id) {
      attempt(async () => {
        await ask('editPrompt', { id });
        await stage.close();
      });
    },

    openInLibrary(id) {
      attempt(async () => {
        await ask('openLibrary', { id });
        await stage.close();
      });
    },

    saveStack() {
      attempt(async () => say(await saveCombined(fill.getState())));
    },

    saveQuery(query) {
      attempt(async () => {
        const saved = await ask('saveText', { text: query });
        say(savedWords(saved, query));
        if (saved.ok) refresh(saved.id);
      });
    },

    saveBox() {
      attempt(async () => {
        // The box is read with the focus where the user left it.
        await stage.close();
        stage.notices.concludeSave(await ask('saveBox', { title: '' }));
      });
    },

    pickField() {
      attempt(async () => {
        await stage.close();
        await sendMessage('pickField', {});
      });
    },
  };
}
