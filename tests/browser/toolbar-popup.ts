import { attachToTarget } from './attach-to-target';
import type { Chromium } from './chromium';
import { waitUntil } from './wait-until';

export interface ToolbarPopup {
  /** Evaluates JavaScript in the popup and returns its value, which may be promised. */
  evaluate(expression: string): Promise<unknown>;
  /** Resolves when the popup has closed. */
  closed(): Promise<void>;
}

/** Attaches to the real popup once it is open. Playwright does not count it among its pages. */
export async function toolbarPopup(browser: Chromium): Promise<ToolbarPopup> {
  const { targetId } = await waitUntil('the popup', () => findPopup(browser));
  const target = await attachToTarget(browser.session, targetId);

  async function evaluate(expression: string): Promise<unknown> {
    const answer = await target.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { readonly value?: unknown }).value; // The form of every Runtime.evaluate that did not throw.
  }

  await waitUntil('the popup to load', () =>
    evaluate('location.pathname === "/popup.html" && document.readyState === "complete"'),
  );
  return {
    evaluate,
    async closed() {
      await waitUntil('the popup to close', async () => (await findPopup(browser)) === undefined);
    },
  };
}

async function findPopup({ session, extensionId, context }: Chromium) {
  const { targetInfos } = await session.send('Target.getTargets');
  const popups = targetInfos.filter(
    ({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${extensionId}/popup.html`),
  );
  // A test may also have opened the same page in a tab, and that one is no popup.
  const tabs = context.pages().filter((page) => page.url().startsWith(`chrome-extension://${extensionId}/popup.html`));
  return popups.length > tabs.length ? popups.at(-1) : undefined;
}
