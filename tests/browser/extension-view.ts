import { attachToTarget } from './attach-to-target';
import type { Chromium } from './chromium';
import { waitUntil } from './wait-until';

export interface ExtensionView {
  /** Evaluates JavaScript in the view and returns its value, which may be promised. */
  evaluate(expression: string): Promise<unknown>;
  /** Sends a DevTools command. */
  send(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Resolves when the view has closed. */
  closed(): Promise<void>;
}

/** Attaches to the real popup or side panel once it is open. Playwright does not count them among its pages. */
export async function extensionView(browser: Chromium, file: 'popup.html' | 'sidepanel.html'): Promise<ExtensionView> {
  const { targetId } = await waitUntil(`${file} to open`, () => findView(browser, file));
  const target = await attachToTarget(browser.session, targetId);

  async function evaluate(expression: string): Promise<unknown> {
    const answer = await target.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { readonly value?: unknown }).value; // The form of every Runtime.evaluate that did not throw.
  }

  await waitUntil(`${file} to load`, () =>
    evaluate(`location.pathname === '/${file}' && document.readyState === "complete"`),
  );
  return {
    evaluate,
    send: target.send,
    async closed() {
      await waitUntil(`${file} to close`, async () => (await findView(browser, file)) === undefined);
    },
  };
}

async function findView({ session, extensionId, context }: Chromium, file: string) {
  const address = `chrome-extension://${extensionId}/${file}`;
  const { targetInfos } = await session.send('Target.getTargets');
  const views = targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith(address));
  // A test may also have opened the same page in a tab.
  const tabs = context.pages().filter((page) => page.url().startsWith(address));
  return views.length > tabs.length ? views.at(-1) : undefined;
}
