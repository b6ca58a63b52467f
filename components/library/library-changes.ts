import { i18n } from '#i18n';
import { ask } from '@/lib/shared/ask';
import type { BulkChange } from '@/lib/shared/library-messages';
import { showToast } from '../ui/toast-store';
import type { LibraryFailure } from './describe-failure';
import type { LibraryStore } from './library-store';
import { sayFailed } from './say-failed';

type Answer = { readonly ok: true; readonly undo?: string } | { readonly ok: false; readonly reason: LibraryFailure };

/** What the user does to prompts of the list; each says what became of it, and offers to take it back. */
export function libraryChanges(store: LibraryStore) {
  const { attempt } = store.getState();

  const conclude = <Result extends Answer>(
    answer: Result,
    message: (done: Result & { readonly ok: true }) => string,
  ) => {
    if (!answer.ok) return sayFailed(answer.reason);
    const undo = answer.undo;
    showToast({
      tone: 'done',
      message: message(answer as Result & { readonly ok: true }), // The other case has returned.
      ...(undo !== undefined && { action: { label: i18n.t('library.undo'), run: () => takeBack(undo) } }),
    });
  };

  /** Takes back what a write did, by its answer. */
  const takeBack = (undo: string) =>
    attempt(async () => {
      conclude(await ask('undo', { undo }), () => i18n.t('library.done.undone'));
    });

  return {
    conclude,
    takeBack,
    remove(ids: readonly string[]) {
      attempt(async () => {
        conclude(await ask('deletePrompts', { ids }), ({ changed }) => i18n.t('library.done.deleted', changed));
      });
    },
    restore(ids: readonly string[]) {
      attempt(async () => {
        conclude(await ask('restorePrompts', { ids }), ({ changed }) => i18n.t('library.done.restored', changed));
      });
    },
    /** Without ids, all that is in the bin. */
    purge(ids?: readonly string[]) {
      attempt(async () => {
        const answer = await ask('purgePrompts', ids ? { ids } : {});
        conclude(answer, ({ changed }) => i18n.t('library.done.purged', changed));
      });
    },
    change(ids: readonly string[], change: BulkChange) {
      attempt(async () => {
        const answer = await ask('changePrompts', { ids, change });
        conclude(answer, ({ changed }) => i18n.t('library.done.changed', changed));
      });
    },
    favourite(ids: readonly string[], favourite: boolean) {
      attempt(async () => {
        for (const id of ids) await ask('setFavourite', { id, favourite });
      });
    },
    /** Puts the text on the clipboard as it would be inserted. */
    copy(id: string) {
      attempt(async () => {
        const taken = await ask('takeText', { ids: [id] });
        if (!taken) return sayFailed('gone');
        await navigator.clipboard.writeText(taken.text);
        showToast({ tone: 'done', message: i18n.t('outcome.copied') });
      });
    },
  };
}

export type LibraryChanges = ReturnType<typeof libraryChanges>;
