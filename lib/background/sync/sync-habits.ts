import { parseRecord } from '@/lib/core/parse-record';
import { fitItem, syncQuota } from '@/lib/core/sync/fit-quota';
import { mergeLists } from '@/lib/core/sync/merge-lists';
import { parseUsage } from '@/lib/core/usage';
import { addUsage, changeFavourites, readLibrary } from '../library';

const HALF = { ...syncQuota, bytesOfItem: syncQuota.bytesOfItem / 2 };

interface SyncedList {
  readonly items: readonly string[];
  /** Whether it lacks some for want of room. */
  readonly isCut: boolean;
}

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
  const merged = mergeLists(known.items, favourites, theirs);
  const isNews = merged.join('\n') !== favourites.join('\n');
  if (isNews) await changeFavourites((ours) => mergeLists(known.items, ours, theirs));
  // What is there keeps its order and its room: machines that each wrote their own would answer each other for ever.
  const isHere = new Set(merged);
  const isThere = new Set(theirs.items);
  const kept = theirs.items.filter((id) => isHere.has(id));
  const ordered = [...kept, ...merged.filter((id) => !isThere.has(id))];
  const items = fitItem(ordered);
  const leftOut = ordered.length - items.length;
  // Another machine may have more than these, and nobody else would say so for it until there is room again.
  const isCut = leftOut > 0 || (theirs.isCut && fitItem(ordered, HALF).length < ordered.length);
  return { value: { items, isCut }, leftOut };
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
  const { items, isCut } = Object(value) as { readonly items: unknown; readonly isCut: unknown }; // Any object has keys.
  return { items: Array.isArray(items) ? items.filter((id) => typeof id === 'string') : [], isCut: isCut === true };
}
