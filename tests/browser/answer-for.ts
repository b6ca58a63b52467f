import type { AttachedTarget } from './attach-to-target';

/** Answers in place of servers of the net, for as long as it is attached; returns the addresses that are asked, as they are. */
export async function answerFor(
  target: AttachedTarget,
  urlPattern: string,
  bytes: Uint8Array,
): Promise<readonly string[]> {
  const asked: string[] = [];
  const body = Buffer.from(bytes).toString('base64');
  target.onEvent((name, params) => {
    if (name !== 'Fetch.requestPaused') return;
    const { requestId, request } = params as Paused; // The form of every event of this name.
    asked.push(request.url);
    target.send('Fetch.fulfillRequest', { requestId, responseCode: 200, body }).catch(() => {}); // It may have gone.
  });
  await target.send('Fetch.enable', { patterns: [{ urlPattern }] });
  return asked;
}

interface Paused {
  readonly requestId: string;
  readonly request: { readonly url: string };
}
