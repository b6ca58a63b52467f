/** A stored picture as a `data:` address, which every page may show. */
export function pictureAddress(bytes: Uint8Array): string {
  let binary = '';
  // Some at a time: they are handed over as arguments.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `data:image/webp;base64,${btoa(binary)}`;
}
