import type { Page } from 'playwright-core';
import type { Messages } from '../../lib/shared/messages';
import type { Chromium } from './chromium';

type Answer<Name extends keyof Messages> = Awaited<ReturnType<Messages[Name]>>;

export interface OwnPage {
  readonly page: Page;
  /** Sends a message to the worker as the page does itself. Throws what the worker answers as an error. */
  ask<Name extends keyof Messages>(name: Name, request: Parameters<Messages[Name]>[0]): Promise<Answer<Name>>;
}

/** Opens one of the extension's own pages, such as `popup.html`, in a tab of its own, which has the focus then. */
export async function openOwnPage({ context, extensionId }: Chromium, address = 'library.html'): Promise<OwnPage> {
  const page = await context.newPage();
  // What is not there by then does not come: the page is on this machine.
  page.setDefaultTimeout(15_000);
  await page.goto(`chrome-extension://${extensionId}/${address}`);
  return {
    page,
    async ask(name, request) {
      const message = { id: 1, type: name, data: request, timestamp: 0 };
      return page.evaluate(async (sent) => {
        const { res, err } = await (globalThis as unknown as OwnWorld).chrome.runtime.sendMessage(sent);
        if (err) throw new Error(err.message ?? String(err));
        return res as never; // The worker's handlers are typed by the same protocol.
      }, message);
    },
  };
}

/** What a page of the extension has besides what every page has. */
interface OwnWorld {
  readonly chrome: {
    readonly runtime: {
      sendMessage(message: unknown): Promise<{ readonly res?: unknown; readonly err?: { readonly message?: string } }>;
    };
  };
}
