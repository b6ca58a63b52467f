import { Inflate, inflateSync } from 'fflate';
import type { ZipEntry } from './list-zip';

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'broken' | 'too-large'; readonly detail: string };

/**
 * A file of an archive, unpacked. No more is ever unpacked than the archive's directory says, and nothing that is said to
 * be larger than `limit` bytes or packed as tightly as only a bomb is.
 */
export function unpackEntry(entry: ZipEntry, limit: number): Unpacked {
  const { data, method, size } = entry;
  if (entry.isEncrypted) return broken('encrypted');
  if (size > limit || (size > 1_000_000 && size > data.length * tightest)) {
    return { ok: false, reason: 'too-large', detail: String(size) };
  }
  if (method !== 0 && method !== 8) return broken(`method ${method}`);
  try {
    // A copy, since a view of the archive would keep all of it, and take all of it along where it is sent or stored.
    const bytes =
      method === 0 ? data.slice() : data.length <= slice ? inflateSmall(data, size) : inflateLarge(data, size);
    return bytes?.length === size ? { ok: true, bytes } : broken('other size than said');
  } catch (error) {
    return broken(error instanceof Error ? error.message : String(error));
  }
}

/** Times. Text is packed 3 to 10 times; a file of nothing but one character about 1,000 times. */
const tightest = 200;

/** Bytes that unpack to 17 MB at most, whatever they are. */
const slice = 16_384;

function broken(detail: string): Unpacked {
  return { ok: false, reason: 'broken', detail };
}

/** fflate drops what does not fit, so one byte more than said shows that there is more. */
function inflateSmall(data: Uint8Array, size: number): Uint8Array {
  return inflateSync(data, { out: new Uint8Array(size + 1) });
}

/** Undefined as soon as there is more than said. */
function inflateLarge(data: Uint8Array, size: number): Uint8Array | undefined {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += slice) {
    inflate.push(data.subarray(at, at + slice), at + slice >= data.length);
    if (length > size) return;
  }
  return length === size ? whole : undefined;
}
