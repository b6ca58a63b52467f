import { addUse, parseUsage, type Usage } from '@/lib/core/usage';
import { favouritesItem, usageItem } from '@/lib/shared/storage';
import { createTurns } from './in-turn';

const inTurn = createTurns();

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
  reading ??= Promise.all([readFavourites(), usageItem.getValue()]).then(([favourites, usage]) => ({
    favourites,
    usage: parseUsage(usage),
  }));
  reading.catch(forget);
  return reading;
}

export function setFavourite(id: string, favourite: boolean): Promise<void> {
  return inTurn(async () => {
    const others = (await readFavourites()).filter((other) => other !== id);
    await favouritesItem.setValue(favourite ? [id, ...others] : others);
    // Whoever hears that it is done must not read what was before.
    forget();
  });
}

/** Marks prompts that an import brings, behind those that are marked already. */
export function addFavourites(ids: readonly string[]): Promise<void> {
  return inTurn(async () => {
    await favouritesItem.setValue([...new Set([...(await readFavourites()), ...ids])]);
  });
}

/** Takes over how much prompts were used elsewhere, where that was later than here. */
export function addUsage(used: readonly (Usage & { readonly id: string })[]): Promise<void> {
  return inTurn(async () => {
    const usage = parseUsage(await usageItem.getValue());
    for (const { id, score, at } of used) if (at > (usage[id]?.at ?? 0)) usage[id] = { score, at };
    await usageItem.setValue(usage);
  });
}

/** Counts a use at `now` (ms since the epoch). */
export function recordUse(id: string, now: number): Promise<void> {
  return inTurn(async () => {
    const usage = parseUsage(await usageItem.getValue());
    await usageItem.setValue({ ...usage, [id]: addUse(usage[id], now) });
    forget();
  });
}

function forget(): void {
  reading = undefined;
}

async function readFavourites(): Promise<string[]> {
  const stored: unknown = await favouritesItem.getValue();
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}
