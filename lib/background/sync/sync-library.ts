import { libraryId } from '@/lib/core/library/library-id';
import { OWN_PACK } from '@/lib/core/library/library-prompt';
import { canonicalJson } from '@/lib/core/sync/canonical-json';
import { fitQuota, type SyncItem } from '@/lib/core/sync/fit-quota';
import { isTombstone } from '@/lib/core/sync/synced-prompt';
import { createTurns } from '@/lib/shared/in-turn';
import { syncOnItem, syncStatusItem } from '@/lib/shared/storage';
import type { SyncStatus } from '@/lib/shared/sync-status';
import { readLibraryStores } from '../library/read-library-stores';
import { writeLibrary } from '../library/write-library';
import { syncFavourites, syncUsage } from './sync-habits';
import { FAVOURITES, PROMPT_PREFIX, SETTING_PREFIX, type SyncMarks, USAGE } from './sync-marks';
import { markOf, syncPrompts } from './sync-prompts';
import { syncSettings } from './sync-settings';

const inTurn = createTurns();

/** Makes this machine and what the browser syncs the same, as far as there is room. Does nothing where it is off. */
export function syncLibrary(): Promise<void> {
  return inTurn(async () => {
    if (await syncOnItem.getValue()) await merge();
  });
}

async function merge(): Promise<void> {
  const remote = await readRemote();
  if (!remote) return fail('unavailable');
  const marks = await readMarks();
  const prompts = await syncPrompts(remote, marks);
  // A library that cannot be written must not be taken for an empty one.
  if (!prompts.ok) return fail('library');
  const settings = await syncSettings(remote);
  const favourites = await syncFavourites(remote.get(FAVOURITES), parsed(marks[FAVOURITES]));
  const usage = await syncUsage(remote.get(USAGE));

  // What is there already keeps its place, since its going would say nothing to other machines but that it is gone.
  const isThere = ([key]: SyncItem) => remote.has(key);
  const ordered = [...prompts.items.filter(isThere), ...prompts.items.filter((item) => !isThere(item))];
  const there = new Map([...remote].filter(([key]) => !prompts.outdated.includes(key)));
  const { kept, leftOut } = fitQuota(
    [...settings, [FAVOURITES, favourites.value], [USAGE, usage.value], ...ordered],
    there,
  );
  if (!(await write(remote, kept, prompts.outdated))) return fail('unavailable');
  // Of what found no room an older state may stand there: it is no news the next time.
  const stale = leftOut.filter(isThere).map(([key]): SyncItem => [key, remote.get(key)]);
  await keepMarks([...kept, ...stale]);
  const startingWith = (prefix: string, items: readonly SyncItem[]) => items.filter(([key]) => key.startsWith(prefix));
  await syncStatusItem.setValue({
    syncedAt: Date.now(),
    prompts: startingWith(PROMPT_PREFIX, kept).filter(([, value]) => !isTombstone(value)).length,
    leftOut: {
      prompts: startingWith(PROMPT_PREFIX, leftOut).map(([key]) =>
        libraryId(OWN_PACK, key.slice(PROMPT_PREFIX.length)),
      ),
      favourites: favourites.leftOut,
      uses: usage.leftOut,
      settings: startingWith(SETTING_PREFIX, leftOut).length,
    },
    failure: '',
  });
}

async function fail(failure: SyncStatus['failure']): Promise<void> {
  await syncStatusItem.setValue({ ...(await syncStatusItem.getValue()), failure });
}

/** undefined where the browser does not sync for extensions. */
async function readRemote(): Promise<ReadonlyMap<string, unknown> | undefined> {
  try {
    return new Map<string, unknown>(Object.entries(await browser.storage.sync.get(null)));
  } catch {
    return undefined;
  }
}

/** Writes what is other than it is there, and takes away what is outdated. False where it is refused. */
async function write(
  remote: ReadonlyMap<string, unknown>,
  kept: readonly SyncItem[],
  outdated: readonly string[],
): Promise<boolean> {
  const changed = kept.filter(([key, value]) => canonicalJson(value) !== markOf(remote.get(key)));
  try {
    if (outdated.length > 0) await browser.storage.sync.remove([...outdated]);
    if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
    return true;
  } catch {
    // Too much within the hour, or by the browser's own count: the browsers word it differently. The next time will do.
    return false;
  }
}

function readMarks(): Promise<SyncMarks> {
  return readLibraryStores<SyncMarks>(
    () => ({}),
    async (database) => {
      const stored = Object.entries(Object(await database.get('meta', 'syncMarks')));
      return Object.fromEntries(stored.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    },
  );
}

async function keepMarks(kept: readonly SyncItem[]): Promise<void> {
  const marks = Object.fromEntries(kept.map(([key, value]) => [key, markOf(value)]));
  await writeLibrary(['meta'], async (transaction) => {
    await transaction.objectStore('meta').put(marks, 'syncMarks');
    return { ok: true };
  });
}

function parsed(mark: string | undefined): unknown {
  return mark === undefined || mark === '' ? undefined : JSON.parse(mark);
}
