export interface Length {
  /** UTF-16 code units, which is what the sites' own limits count. */
  readonly characters: number;
  /** 0 where no limit is known. */
  readonly limit: number;
  /** How many characters stand past the limit; 0 while the text fits. */
  readonly over: number;
}

/** How a text stands to a site's limit (`site.limit.characters`; 0 where none is known). */
export function lengthOf(text: string, limit: number): Length {
  return { characters: text.length, limit, over: limit > 0 ? Math.max(0, text.length - limit) : 0 };
}
