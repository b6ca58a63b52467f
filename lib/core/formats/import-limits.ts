/** UTF-16 code units of one prompt; the longest in the public collections has 144,000. */
export const LONGEST_TEXT = 500_000;

/** What an import takes at most. Bytes are those of the files as they are, unpacked. */
export interface ImportLimits {
  readonly files: number;
  readonly bytes: number;
}

export const importLimits: ImportLimits = { files: 20_000, bytes: 100_000_000 };
