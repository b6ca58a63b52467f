import type { Written } from '@/lib/shared/library-messages';
import { type Change, changeLibrary } from './change-library';
import { versionsOf } from './keep-version';
import { PROMPT_STORES, removePrompt } from './stored-prompts';

export const PURGE_STORES = [...PROMPT_STORES, 'versions'] as const;

/** Deletes prompts for good that are in the bin, all of them without `ids`, in one transaction. */
export function purgePrompts(ids?: readonly string[], once = ''): Promise<Written<{ readonly changed: number }>> {
  return changeLibrary(
    PURGE_STORES,
    async (change) => {
      const binned = await idsInBin(change);
      const purged = ids ? binned.filter((id) => ids.includes(id)) : binned;
      for (const id of purged) await purgePrompt(change, id);
      return { ok: true, changed: purged.length };
    },
    once,
  );
}

/** Its picture goes with the next sweep, when nothing else shows it. */
export async function purgePrompt(change: Change, id: string): Promise<void> {
  await removePrompt(change, id);
  await change.transaction.objectStore('versions').delete(versionsOf(id));
}

export function idsInBin({ transaction }: Change): Promise<string[]> {
  return transaction.objectStore('entries').index('deletedAt').getAllKeys(IDBKeyRange.lowerBound(1));
}
