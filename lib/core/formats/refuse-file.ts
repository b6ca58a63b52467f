import type { ImportReading, SkippedEntry } from './import-reading';

/** The reading of a file of which nothing could be taken over. */
export function refuseFile(file: string, { line, reason, detail }: Omit<SkippedEntry, 'file'>): ImportReading {
  return { prompts: [], wordLists: [], skipped: [{ file, line, reason, detail }] };
}
