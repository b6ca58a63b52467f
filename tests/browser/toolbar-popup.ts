import type { Chromium } from './chromium';
import { waitUntil } from './wait-until';

export interface ToolbarPopup {
  /** Evaluates JavaScript in the popup and returns its value, which may be promised. */
  evaluate(expression: string): Promise<unknown>;
  /** Resolves when the popup has closed. */
  closed(): Promise<void>;
}

/** What DevTools answers to Runtime.evaluate. */
interface Answer {
  readonly result?: { readonly result: { readonly value?: unknown }; readonly exceptionDetails?: unknown };
  readonly error?: unknown;
}

/** Attaches to the real popup once it is open. Playwright does not count it among its pages. */
export async function toolbarPopup(browser: Chromium): Promise<ToolbarPopup> {
  const { session } = browser;
  const { targetId } = await waitUntil('the popup', () => findPopup(browser));
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const pending = new Map<number, (answer: Answer) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, ...answer } = JSON.parse(event.message);
    pending.get(id)?.(answer);
    pending.delete(id);
  });
  session.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const resolve of pending.values()) resolve({ error: 'The popup closed before it answered.' });
    pending.clear();
  });
  let lastId = 0;

  async function evaluate(expression: string): Promise<unknown> {
    const id = ++lastId;
    const answer = new Promise<Answer>((resolve) => pending.set(id, resolve));
    const params = { expression, awaitPromise: true, returnByValue: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await answer;
    if (!result || result.exceptionDetails) throw new Error(JSON.stringify(error ?? result?.exceptionDetails));
    return result.result.value;
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
