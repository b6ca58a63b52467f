import { type Zippable, zipSync } from 'fflate';

export interface PackedFile {
  /** Below the archive's root, parted by `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A zip archive that depends on nothing but the files: in the order of their paths, all of one date, no rights. */
export function packFiles(files: readonly PackedFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) entries[path] = [bytes, OPTIONS];
  return zipSync(entries);
}

/** The earliest date that the format knows. It is written in local time, and so has to be made of local time. */
const OPTIONS = { level: 9, mtime: new Date(1980, 0, 1) } as const;
