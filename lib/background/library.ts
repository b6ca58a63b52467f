import { noteUse, type Usage } from '@/lib/core/usage';
import { favouritesItem, usageItem } from '@/lib/shared/storage';

export interface Library {
  /** Newest first. */
  readonly favourites: readonly string[];
  readonly usage: Readonly<Record<string, Usage>>;
}

/** Kept until it is written again: every key press in the palette asks. */
let reading: Promise<Library> | undefined;
favouritesItem.watch(forget);
usageItem.watch(forget);

/** What the user marked and used. Storage is the truth: the worker may have been asleep since the last call. */
export function readLibrary(): Promise<Library> {
  reading ??= Promise.all([favouritesItem.getValue(), usageItem.getValue()]).then(([favourites, usage]) => ({
    favourites,
    usage,
  }));
  return reading;
}

export function setFavourite(id: string, favourite: boolean): Promise<void> {
  return changeFavourites((ids) => {
    const others = ids.filter((other) => other !== id);
    return favourite ? [id, ...others] : others;
  });
}

/** Puts what `change` makes of all favourites in their place. */
export async function changeFavourites(change: (ids: readonly string[]) => readonly string[]): Promise<void> {
  await favouritesItem.update(change);
  // Whoever hears that it is done must not read what was before.
  forget();
}

/** Marks prompts that an import brings, behind those that are marked already. */
export function addFavourites(ids: readonly string[]): Promise<void> {
  return changeFavourites((before) => [...new Set([...before, ...ids])]);
}

/** Takes over how much prompts were used elsewhere, where that was later than here. */
export async function addUsage(used: readonly (Usage & { readonly id: string })[]): Promise<void> {
  await usageItem.update((usage) => {
    const later = used.filter(({ id, at }) => at > (usage[id]?.at ?? 0));
    return { ...usage, ...Object.fromEntries(later.map(({ id, score, at }) => [id, { score, at }])) };
  });
  forget();
}

/**
 * Counts a use of each of these prompts at `now` (ms since the epoch), all or none.
 *
 * @param once the key of the request, which is counted once although it may come again; '' for none.
 */
export async function recordUses(ids: readonly string[], now: number, once: string): Promise<void> {
  await usageItem.update((usage) => ids.reduce((known, id) => noteUse(known, id, now, once), usage));
  forget();
}

function forget(): void {
  reading = undefined;
}
