import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { waitUntil } from './wait-until';

/** Evaluates JavaScript where the extension's content scripts run in a page, and returns its value, which may be promised. */
export type EvaluateInWorld = (expression: string) => Promise<unknown>;

/** Waits until the page has a content script of the extension. */
export async function contentScriptWorld({ context, extensionId }: Chromium, page: Page): Promise<EvaluateInWorld> {
  const devtools = await context.newCDPSession(page);
  let world: number | undefined;
  devtools.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    if (auxData?.type === 'isolated' && origin.includes(extensionId)) world = id;
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
