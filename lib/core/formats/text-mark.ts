import { hashCharacters } from '../hash-characters';

/**
 * A short mark of a text, the same for two texts that read the same: case, white space, and the form of quotes and dashes
 * do not count. It tells contents apart, and protects nothing.
 */
export function textMark(text: string): string {
  const normal = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚′`´]/g, "'")
    .replace(/[“”„″«»]/g, '"')
    .replace(/[‐‑‒–—―]+/g, '-')
    .replace(/[\s\u200B-\u200D\uFEFF]+/g, ' ')
    .trim();
  return hashCharacters(normal)
    .map((half) => half.toString(36))
    .join('.');
}
