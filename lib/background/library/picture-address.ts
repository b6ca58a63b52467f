import { base64Of } from './base64-of';

/** A stored picture as a `data:` address, which every page may show. */
export function pictureAddress(bytes: Uint8Array): string {
  return `data:image/webp;base64,${base64Of(bytes)}`;
}
