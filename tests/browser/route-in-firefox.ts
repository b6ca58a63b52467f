import type { Firefox } from './firefox';

/** Answers every request to the host with this page, so that a site can be visited without its server. */
export async function routeInFirefox(
  { send, onEvent }: Firefox,
  host: string,
  html: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [{ type: 'pattern', protocol: 'https', hostname: host }],
  });
  onEvent(({ method, params }) => {
    if (method !== 'network.beforeRequestSent') return;
    // The form of this event, as WebDriver BiDi defines it.
    const { isBlocked, request } = params as { isBlocked: boolean; request: { request: string; url: string } };
    if (!isBlocked || new URL(request.url).hostname !== host) return;
    const all = { 'content-type': 'text/html; charset=utf-8', ...headers };
    send('network.provideResponse', {
      request: request.request,
      statusCode: 200,
      headers: Object.entries(all).map(([name, value]) => ({ name, value: { type: 'string', value } })),
      body: { type: 'string', value: html },
    }).catch(() => {}); // The tab may have gone.
  });
}
