import { packOf } from '@/lib/core/library/library-id';
import { parseList } from '@/lib/core/parse-list';
import type { StoreFailure } from '@/lib/shared/library-messages';
import type { GivenAnswer } from './database';
import { announceAgain, announceChange } from './library-changes';
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

/** Requests whose answers may be lost at the same time. */
const MOST_ANSWERS = 20;

/**
 * A write that the user would miss: `writeLibrary`, and in the same transaction the note for the search index and the
 * count for the next backup, where it touched anything.
 *
 * @param once the key of the request that this write answers; '' for none. The answer is stored with the write, so that
 *   a request that is sent again, because the browser ended the worker before it could answer, is answered and not done
 *   once more.
 */
export async function changeLibrary<Result extends { readonly ok: boolean }>(
  stores: readonly LibraryStore[],
  change: (change: Change) => Promise<Result>,
  once = '',
): Promise<Result | { readonly ok: false; readonly reason: StoreFailure }> {
  const prompts = new Set<string>();
  const looks = new Set<string>();
  const packs = new Set<string>();
  const now = Date.now();
  let wasGiven = false;
  const answer = await writeLibrary([...stores, 'unindexed', 'meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    const given = once === '' ? [] : parseAnswers(await meta.get('answers'));
    const known = given.find((each) => each.once === once);
    wasGiven = known !== undefined;
    // The same request was answered by this very function.
    if (known) return known.answer as Result;
    const result = await change({ transaction, now, prompts, looks, packs });
    if (once !== '') await meta.put([{ once, answer: result }, ...given].slice(0, MOST_ANSWERS), 'answers');
    for (const [pack, ids] of byPack(prompts)) await transaction.objectStore('unindexed').add({ pack, ids });
    if (prompts.size > 0 || looks.size > 0 || packs.size > 0) {
      await meta.put(Number((await meta.get('changesSinceBackup')) ?? 0) + 1, 'changesSinceBackup');
    }
    return result;
  });
  if (wasGiven) announceAgain();
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

function parseAnswers(stored: unknown): readonly GivenAnswer[] {
  return parseList(stored, (value) => {
    const { once, answer } = Object(value) as Readonly<Record<string, unknown>>; // Any object has keys.
    return typeof once === 'string' ? { once, answer } : undefined;
  });
}
