/** Bytes as a text, since messages are texts. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  // Some at a time: they are handed over as arguments.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
