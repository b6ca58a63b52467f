import { formats } from './formats';
import { type ImportLimits, importLimits } from './import-limits';
import type { ImportFile, ImportReading, SkipReason } from './import-reading';
import { type FileReading, type ImportResult, mergeReadings, type PictureFile } from './merge-readings';
import { openFiles } from './open-files';

export interface ImportProgress {
  /** The file that was read last, and how many were read so far, those in archives among them. */
  readonly path: string;
  readonly files: number;
  readonly prompts: number;
}

/**
 * Reads files of any kind, and archives of them, one after another. Yields after each, so that the caller can show how far
 * it is, and stop; returns what they hold. Nothing in a file makes it throw, and one bad file never fails the rest.
 */
export async function* readImport(
  files: AsyncIterable<ImportFile> | Iterable<ImportFile>,
  limits: ImportLimits = importLimits,
): AsyncGenerator<ImportProgress, ImportResult> {
  const readings: FileReading[] = [];
  const pictures: PictureFile[] = [];
  let prompts = 0;
  for await (const { path, archive, content } of openFiles(files, limits)) {
    if (content.kind === 'picture') pictures.push({ path, archive, bytes: content.bytes });
    else {
      const read =
        content.kind === 'text' ? readText(content.text, path) : { format: '', reading: refused(path, content) };
      readings.push({ path, archive, ...read });
      prompts += read.reading.prompts.length;
    }
    yield { path, files: readings.length + pictures.length, prompts };
  }
  return mergeReadings(readings, pictures);
}

function readText(text: string, path: string): Pick<FileReading, 'format' | 'reading'> {
  if (text.trim() === '') return { format: '', reading: refused(path, { reason: 'no-text', detail: '' }) };
  const format = markup.test(text) ? undefined : formats.find((each) => each.fits(text, path));
  if (!format) return { format: '', reading: refused(path, { reason: 'unknown-format', detail: '' }) };
  try {
    return { format: format.id, reading: format.read(text, path) };
  } catch (error) {
    // Readers do not throw. Should one have a fault, the other files are not to suffer from it.
    const detail = error instanceof Error ? error.message : String(error);
    return { format: format.id, reading: refused(path, { reason: 'broken', detail }) };
  }
}

/** Pages and drawings hold prompts nowhere that they could be found without guessing. */
const markup = /^\s*<(?:\?xml|!doctype|html|svg)\b/i;

function refused(file: string, { reason, detail }: { reason: SkipReason; detail: string }): ImportReading {
  return { prompts: [], wordLists: [], skipped: [{ file, line: 0, reason, detail }] };
}
