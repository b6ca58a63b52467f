/** What draws the picture. Browsers write the color profile of their own canvas beside it. */
const DRAWN = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP']);

/** Whether a file is a WebP of one picture and holds nothing besides it, such as the place where it was taken. */
export function isPlainWebp(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (word(0) !== 'RIFF' || word(8) !== 'WEBP') return false;
  let at = 12;
  while (at + 8 <= bytes.length) {
    if (!DRAWN.has(word(at))) return false;
    const size = view.getUint32(at + 4, true);
    // Each is filled up to an even length.
    at += 8 + size + (size % 2);
  }
  return at === bytes.length && at > 12;
}
