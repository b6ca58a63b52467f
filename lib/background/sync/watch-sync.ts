import { packOf } from '@/lib/core/library/library-id';
import { OWN_PACK } from '@/lib/core/library/library-prompt';
import { report } from '@/lib/shared/report';
import { favouritesItem, syncOnItem, usageItem } from '@/lib/shared/storage';
import { onLibraryChange } from '../library/library-changes';
import { syncLibrary } from './sync-library';
import { watchSettings } from './sync-settings';

export const SYNC_ALARM = 'sync';

/** The browser lets an alarm wait no less, and so many changes become one write: it allows 1,800 of them an hour. */
const DELAY_MINUTES = 0.5;

/** Syncs what changes here soon after, and what changes elsewhere at once. An alarm outlives the worker. */
export function watchSync(): void {
  const soon = () => {
    scheduleSync().catch(report);
  };
  onLibraryChange(({ prompts }) => {
    if ([...prompts].some((id) => packOf(id) === OWN_PACK)) soon();
  });
  favouritesItem.watch(soon);
  usageItem.watch(soon);
  watchSettings(soon);
  browser.storage.onChanged.addListener((_, area) => {
    // What this machine has written comes back as well, and then there is nothing to do.
    if (area === 'sync') syncLibrary().catch(report);
  });
}

async function scheduleSync(): Promise<void> {
  if (await syncOnItem.getValue()) await browser.alarms.create(SYNC_ALARM, { delayInMinutes: DELAY_MINUTES });
}
