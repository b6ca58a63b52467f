import type { FetchFailure } from '@/lib/shared/library-messages';

/** The server's marks of a version, '' for none, and a mark of our own for servers that give none. */
export interface FetchedVersion {
  readonly etag: string;
  readonly lastModified: string;
  /** SHA-256 of what it sent, in hexadecimal digits. */
  readonly digest: string;
}

export type Fetched =
  | { readonly ok: true; readonly isNewer: false }
  | {
      readonly ok: true;
      readonly isNewer: true;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly version: FetchedVersion;
    }
  | { readonly ok: false; readonly reason: FetchFailure };

const MOST_BYTES = 100 * 1024 * 1024;
/** Without a byte in so long, the server is taken to be gone. */
const PATIENCE_MS = 30_000;

/**
 * Fetches a pack, without cookies and without telling from where. With a version that is known, the server is asked for a
 * newer one only.
 */
export async function fetchBytes(url: string, known: FetchedVersion | undefined): Promise<Fetched> {
  const abort = new AbortController();
  let isLate = false;
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = Number(
      setTimeout(() => {
        isLate = true;
        abort.abort();
      }, PATIENCE_MS),
    );
  };
  wait();
  try {
    const response = await fetch(url, {
      headers: conditions(known),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    });
    if (response.status === 304 || (response.ok && isSame(response, known))) {
      abort.abort();
      return { ok: true, isNewer: false };
    }
    if (!response.ok) return { ok: false, reason: [404, 410].includes(response.status) ? 'not-found' : 'server' };
    const bytes = await readBody(response, wait);
    if (!bytes) return { ok: false, reason: 'too-large' };
    const digest = await digestOf(bytes);
    if (digest === known?.digest) return { ok: true, isNewer: false };
    return { ok: true, isNewer: true, bytes, version: { ...marksOf(response), digest } };
  } catch (error) {
    if (isLate) return { ok: false, reason: 'timeout' };
    // Fetch says nothing more of why: no network, no such host, or a redirection to a host that was not allowed.
    if (error instanceof TypeError) return { ok: false, reason: 'offline' };
    throw error;
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

function conditions(known: FetchedVersion | undefined): HeadersInit {
  if (known?.etag) return { 'If-None-Match': known.etag };
  return known?.lastModified ? { 'If-Modified-Since': known.lastModified } : {};
}

/** Some servers give marks, and send everything all the same. */
function isSame(response: Response, known: FetchedVersion | undefined): boolean {
  const { etag } = marksOf(response);
  return etag !== '' && etag === known?.etag;
}

function marksOf({ headers }: Response) {
  return { etag: headers.get('etag') ?? '', lastModified: headers.get('last-modified') ?? '' };
}

/** undefined as soon as it is too much. */
async function readBody(response: Response, onChunk: () => void): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(response.headers.get('content-length')) > MOST_BYTES || !response.body) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); part.value; part = await reader.read()) {
    onChunk();
    chunks.push(part.value);
    length += part.value.length;
    if (length > MOST_BYTES) return undefined;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
