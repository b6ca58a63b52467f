import { parseRecord } from '@/lib/core/parse-record';
import { bytesOfList, fitItem, syncQuota } from '@/lib/core/sync/fit-quota';
import { mergeGone, mergeLists, type SyncedList } from '@/lib/core/sync/merge-lists';
import { parseUsage } from '@/lib/core/usage';
import { addUsage, changeFavourites, readLibrary } from '../library';

const HALF = { ...syncQuota, bytesOfItem: syncQuota.bytesOfItem / 2 };

/** What is to be synced, and how many found no room in it. */
interface Fitted<Value> {
  readonly value: Value;
  readonly leftOut: number;
}

/** Merges the favourites with those of other machines; `before` is what was synced the last time. */
export async function syncFavourites(remote: unknown, before: unknown): Promise<Fitted<SyncedList>> {
  const known = listOf(before);
  // Where nothing is there, somebody has cleared what was synced: that takes no favourite away.
  const theirs = remote === undefined ? known : listOf(remote);
  const { favourites } = await readLibrary();
  const merged = mergeLists(known, favourites, theirs);
  const isNews = merged.join('\n') !== favourites.join('\n');
  if (isNews) await changeFavourites((ours) => mergeLists(known, ours, theirs));
  // What is there keeps its order and its room: machines that each wrote their own would answer each other for ever.
  const isHere = new Set(merged);
  const isThere = new Set(theirs.items);
  const kept = theirs.items.filter((id) => isHere.has(id));
  return fitList([...kept, ...merged.filter((id) => !isThere.has(id))], mergeGone(known, merged, theirs), theirs.isCut);
}

/** The first ones of a list, as many as there is room for; what has gone out of it is told only where that is not all. */
function fitList(list: readonly string[], gone: readonly string[], wasCut: boolean): Fitted<SyncedList> {
  // Another machine may have more than these, and nobody else would say so for it until there is room again.
  const isWhole = fitItem(list, wasCut ? HALF : syncQuota).length === list.length;
  if (isWhole) return { value: { items: list, gone: [], isCut: false }, leftOut: 0 };
  const told = fitItem(gone, HALF);
  const items = fitItem(list, { ...syncQuota, bytesOfItem: syncQuota.bytesOfItem - bytesOfList(told) });
  return { value: { items, gone: told, isCut: true }, leftOut: list.length - items.length };
}

type SyncedUsage = Readonly<Record<string, readonly [score: number, at: number]>>;

/** Takes over what was used later elsewhere. Of the prompts those that were used last are synced. */
export async function syncUsage(remote: unknown): Promise<Fitted<SyncedUsage>> {
  const { usage } = await readLibrary();
  const theirs = parseUsage(
    parseRecord(remote, (value) => {
      const [score, at]: readonly unknown[] = Array.isArray(value) ? value : [];
      return { score, at };
    }),
  );
  const later = Object.entries(theirs).filter(([id, { at }]) => at > (usage[id]?.at ?? 0));
  if (later.length > 0) await addUsage(later.map(([id, used]) => ({ id, ...used })));
  const all = Object.entries({ ...usage, ...Object.fromEntries(later) });
  const last = all
    .sort(([id, { at }], [otherId, other]) => other.at - at || (id < otherId ? -1 : 1))
    .map(([id, { score, at }]) => [id, [Math.round(score * 100) / 100, at]] as const);
  const fitting = fitItem(last);
  return { value: Object.fromEntries(fitting), leftOut: last.length - fitting.length };
}

function listOf(value: unknown): SyncedList {
  const { items, gone, isCut } = Object(value) as Readonly<Record<string, unknown>>; // Any object has keys.
  return { items: textsOf(items), gone: textsOf(gone), isCut: isCut === true };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
