/** Two texts that Unicode holds for the same are; so are a space and a non-breaking one, which browsers exchange. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\u00A0/g, ' ');
}

/** A text without white space, which is an editor's own affair. */
export function letters(text: string): string {
  return plain(text).replace(/\s+/g, '');
}

/** A text whose lines stay, with nothing but letters in them. */
export function lines(text: string): string {
  return plain(text).replace(/[^\S\n]+/g, '');
}
