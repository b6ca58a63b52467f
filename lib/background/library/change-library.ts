import { packOf } from '@/lib/core/library/library-id';
import type { StoreFailure } from '@/lib/shared/library-messages';
import { announceChange } from './library-changes';
import { type LibraryStore, type WriteTransaction, writeLibrary } from './write-library';

/** One write in progress. What it touches is told to the search and to the pages when it is done. */
export interface Change {
  readonly transaction: WriteTransaction;
  /** In ms since the epoch. */
  readonly now: number;
  /** Ids of prompts whose texts or metadata change, appear or disappear. */
  readonly prompts: Set<string>;
  /** Ids of prompts that only look different: another picture. */
  readonly looks: Set<string>;
  /** Ids of packs that are added, renamed, switched or removed. */
  readonly packs: Set<string>;
}

/**
 * A write that the user would miss: `writeLibrary`, and in the same transaction the note for the search index and the
 * count for the next backup, where it touched anything.
 */
export async function changeLibrary<Result extends { readonly ok: boolean }>(
  stores: readonly LibraryStore[],
  change: (change: Change) => Promise<Result>,
): Promise<Result | { readonly ok: false; readonly reason: StoreFailure }> {
  const prompts = new Set<string>();
  const looks = new Set<string>();
  const packs = new Set<string>();
  const now = Date.now();
  const answer = await writeLibrary([...stores, 'unindexed', 'meta'], async (transaction) => {
    const result = await change({ transaction, now, prompts, looks, packs });
    for (const [pack, ids] of byPack(prompts)) await transaction.objectStore('unindexed').add({ pack, ids });
    if (prompts.size > 0 || looks.size > 0 || packs.size > 0) {
      const count = await transaction.objectStore('meta').get('changesSinceBackup');
      await transaction.objectStore('meta').put(Number(count ?? 0) + 1, 'changesSinceBackup');
    }
    return result;
  });
  const touched = new Set([...prompts, ...looks]);
  if (answer.ok && (touched.size > 0 || packs.size > 0)) announceChange({ prompts: touched, packs: packs.size > 0 });
  return answer;
}

function byPack(prompts: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const packs = new Map<string, string[]>();
  for (const id of prompts) {
    const pack = packOf(id);
    const ids = packs.get(pack) ?? [];
    ids.push(id);
    packs.set(pack, ids);
  }
  return packs;
}
