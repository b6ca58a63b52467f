import { isPlainWebp } from '@/lib/core/is-plain-webp';
import { pictureSize } from '@/lib/core/picture-size';
import { bytesOfBase64 } from '@/lib/shared/bytes-of-base64';
import type { PictureFailure } from '@/lib/shared/library-messages';
import type { StoredPicture } from './database';
import { randomKey } from './random-key';

const LONGEST_SIDE = 640;
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_PIXELS = 50_000_000;
const QUALITY = 0.86;
const MOST_SMALL_BYTES = 500_000;

export type ScaledPicture =
  | { readonly ok: true; readonly picture: StoredPicture }
  | { readonly ok: false; readonly reason: PictureFailure };

/**
 * Makes of what a `data:` address holds the picture that is stored. It is drawn anew, so that nothing else of the file is
 * kept, such as the place where a photograph was taken.
 */
export async function scaleAddress(address: string): Promise<ScaledPicture> {
  if (!/^data:image\/[a-z0-9.+-]+;base64,/i.test(address.slice(0, 100))) return { ok: false, reason: 'not-a-picture' };
  if ((address.length * 3) / 4 > MOST_BYTES) return { ok: false, reason: 'too-large' };
  const bytes = bytesOf(address);
  return bytes ? scalePicture(bytes) : { ok: false, reason: 'not-a-picture' };
}

async function scalePicture(bytes: Uint8Array<ArrayBuffer>): Promise<ScaledPicture> {
  if (bytes.length > MOST_BYTES) return { ok: false, reason: 'too-large' };
  const size = pictureSize(bytes);
  if (!size || size.width === 0 || size.height === 0) return { ok: false, reason: 'not-a-picture' };
  if (size.width * size.height > MOST_PIXELS) return { ok: false, reason: 'too-large' };
  // Out of a backup or an export of ours; drawn anew it would only lose.
  const isSmall = Math.max(size.width, size.height) <= LONGEST_SIDE && bytes.length <= MOST_SMALL_BYTES;
  if (isSmall && isPlainWebp(bytes)) return { ok: true, picture: storedPicture(bytes) };
  const bitmap = await decode(new Blob([bytes], { type: size.type }));
  if (!bitmap) return { ok: false, reason: 'not-a-picture' };
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no canvas to draw on.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
  return { ok: true, picture: storedPicture(new Uint8Array(await blob.arrayBuffer())) };
}

function storedPicture(bytes: Uint8Array<ArrayBuffer>): StoredPicture {
  return { key: randomKey(), bytes, addedAt: Date.now() };
}

/** Decoded by hand: the policy of the extension's own pages lets nobody fetch a `data:` address. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return bytesOfBase64(address.slice(address.indexOf(',') + 1));
  } catch {
    // What follows the head is no base64.
    return undefined;
  }
}

async function decode(blob: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(blob);
  } catch {
    // Truncated or broken: only decoding tells.
    return undefined;
  }
}
