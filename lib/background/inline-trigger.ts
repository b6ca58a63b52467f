import { createTurns } from '@/lib/shared/in-turn';
import { packOrigins } from './packs/pack-origins';

const SCRIPT = { id: 'inline-trigger', js: ['/trigger.js'] };
const inTurn = createTurns();

/**
 * Puts the inline trigger on the sites that the user has allowed, which the browser keeps as the list of origins, and
 * takes it from those where the permission was withdrawn. Pages that are open already get it at once.
 */
export function syncInlineTrigger(): Promise<void> {
  return inTurn(async () => {
    const [{ origins: allowed = [] }, ofPacks] = await Promise.all([browser.permissions.getAll(), packOrigins()]);
    const origins = allowed.filter((origin) => !ofPacks.has(origin));
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
    if (origins.length === 0) return;
    await browser.scripting.registerContentScripts([
      { ...SCRIPT, matches: origins, allFrames: true, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
    const tabs = await browser.tabs.query({ url: origins });
    // A tab that has gone meanwhile, or shows an error page, needs no trigger.
    await Promise.allSettled(
      tabs.map(({ id = -1 }) =>
        browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['/trigger.js'] }),
      ),
    );
  });
}
