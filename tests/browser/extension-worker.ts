import { type AttachedTarget, attachToTarget } from './attach-to-target';
import type { Chromium } from './chromium';

/** The DevTools session of the extension's worker; undefined while it is not running. */
export async function attachToWorker(browser: Chromium): Promise<AttachedTarget | undefined> {
  const targetId = await findWorker(browser);
  return targetId === undefined ? undefined : attachToTarget(browser.session, targetId);
}

/**
 * Ends the extension's worker as the browser does when it has been idle, and returns when it has ended. It may be
 * running again by then, if somebody waits for its answer. Does nothing when it is not running.
 */
export async function killWorker(browser: Chromium): Promise<void> {
  const targetId = await findWorker(browser);
  if (targetId === undefined) return;
  const worker = await attachToTarget(browser.session, targetId);
  // DevTools calls the end of a worker a crash, whatever its cause.
  const ended = new Promise<void>((resolve) => {
    worker.onEvent((name) => name === 'Inspector.targetCrashed' && resolve());
  });
  await worker.send('Inspector.enable');
  await browser.session.send('Target.closeTarget', { targetId });
  await ended;
  await worker.detach();
}

async function findWorker({ session, extensionId }: Chromium): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  return targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${extensionId}/`))?.targetId;
}
