import { report } from '@/lib/shared/report';
import { sweepLibrary } from './library/sweep';
import { checkDaily } from './packs/fetch-pack';
import { syncLibrary } from './sync/sync-library';
import { SYNC_ALARM } from './sync/watch-sync';

const DAILY = 'daily';
const MINUTES = 12 * 60;

/** Twice a day, so that what is to be done once a day is done by users who are never on for long, too. */
export function watchAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAILY) {
      sweepLibrary(Date.now()).catch(report);
      checkDaily(Date.now()).catch(report);
    }
    if (name === DAILY || name === SYNC_ALARM) syncLibrary().catch(report);
  });
  keepAlarm().catch(report);
}

/** An alarm that is set anew at each start of the worker would never go off. */
async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(DAILY)) return;
  await browser.alarms.create(DAILY, { delayInMinutes: 1, periodInMinutes: MINUTES });
}
