import type { BrowserContext } from 'playwright-core';

/** Answers every request to the host with this page, so that a site can be visited without its server. */
export async function routeSite(
  context: BrowserContext,
  host: string,
  html: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await context.route(`https://${host}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html }),
  );
}
