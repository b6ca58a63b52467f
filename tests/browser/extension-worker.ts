import type { Chromium } from './chromium';

/**
 * Ends the extension's worker as the browser does when it has been idle, and returns when it has ended. It may be
 * running again by then, if somebody waits for its answer. Does nothing when it is not running.
 */
export async function killWorker({ session, extensionId }: Chromium): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const worker = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${extensionId}/`));
  if (!worker) return;

  const { targetId } = worker;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  // DevTools calls the end of a worker a crash, whatever its cause.
  const ended = new Promise<void>((resolve) => {
    session.on('Target.receivedMessageFromTarget', function listen(event) {
      if (event.sessionId !== sessionId || JSON.parse(event.message).method !== 'Inspector.targetCrashed') return;
      session.off('Target.receivedMessageFromTarget', listen);
      resolve();
    });
  });
  const message = JSON.stringify({ id: 1, method: 'Inspector.enable' });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  await session.send('Target.closeTarget', { targetId });
  await ended;
  await session.send('Target.detachFromTarget', { sessionId });
}
