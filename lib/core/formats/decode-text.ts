export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'not-text'; readonly detail: string };

/**
 * The text of a file in UTF-8, or in UTF-16 with a byte order mark, without that mark. Another encoding is not guessed
 * at: a wrong guess would put wrong letters into prompts, and nobody would see it in time.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? { ok: false, reason: 'not-text', detail: '' } : { ok: true, text };
  } catch {
    return { ok: false, reason: 'not-text', detail: bytes.includes(0) ? '' : 'encoding' };
  }
}
