import type { FoundRecord } from './find-records';
import type { ImportedPrompt, ImportReading, SkippedEntry } from './import-reading';
import { mapPlaceholders } from './map-placeholders';
import { readRecord } from './read-record';

/** Reads the records of one file, and names those that hold no prompt, with the line of a record where that is known. */
export function readRecords(
  found: readonly FoundRecord[],
  file: string,
  lineOf: (record: unknown) => number = () => 0,
): ImportReading {
  const mapText = mapPlaceholders(found.map(({ record }) => record));
  const prompts: ImportedPrompt[] = [];
  const skipped: SkippedEntry[] = [];
  found.forEach(({ record, place }, index) => {
    const read = readRecord(record, { ...place, mapText });
    if (read.ok) prompts.push(...read.prompts);
    else skipped.push({ file, line: lineOf(record), reason: read.reason, detail: read.detail || `#${index + 1}` });
  });
  return { prompts, wordLists: [], skipped };
}
