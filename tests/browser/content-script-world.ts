import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { waitUntil } from './wait-until';

/** Evaluates JavaScript where the extension's content scripts run in a page, and returns its value, which may be promised. */
export type EvaluateInWorld = (expression: string) => Promise<unknown>;

/** Waits until the page, or a frame of its own process that is meant instead, has a content script of the extension. */
export async function contentScriptWorld(
  { context, extensionId }: Chromium,
  page: Page,
  of: 'page' | 'frame' = 'page',
): Promise<EvaluateInWorld> {
  const devtools = await context.newCDPSession(page);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  let world: number | undefined;
  devtools.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    const isOfPage = auxData?.frameId === frameTree.frame.id;
    if (auxData?.type === 'isolated' && origin.includes(extensionId) && isOfPage === (of === 'page')) world = id;
  });
  await devtools.send('Runtime.enable');
  const contextId = await waitUntil('the content script', () => world);
  return async (expression) => {
    const answer = await devtools.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result.value;
  };
}
