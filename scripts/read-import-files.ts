import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import type { ImportFile } from '../lib/core/formats/import-reading';
import type { ImportResult } from '../lib/core/formats/merge-readings';
import { readImport } from '../lib/core/formats/read-import';

/**
 * Reads a file, an archive or all files below a folder as an import does, but for those in `without` (named as `place`
 * is). Files are named as `place` is.
 */
export async function readImportFiles(place: string, without: ReadonlySet<string>): Promise<ImportResult> {
  const isFile = (await stat(place)).isFile();
  const folder = path.normalize(isFile ? path.dirname(place) : place);
  const all = isFile ? [path.basename(place)] : (await glob('**/*', options(place))).sort();
  const files = all.filter((file) => !without.has(path.join(folder, file)));

  const steps = readImport(openAll(folder, files));
  let step = await steps.next();
  while (!step.done) step = await steps.next();
  const { prompts, skipped, files: read } = step.value;
  const nameOf = (file: string) => (folder === '.' ? file : `${folder}/${file}`);
  return {
    ...step.value,
    prompts: prompts.map((prompt) => ({ ...prompt, file: nameOf(prompt.file) })),
    skipped: skipped.map((entry) => ({ ...entry, file: nameOf(entry.file) })),
    files: read.map((file) => ({ ...file, path: nameOf(file.path) })),
  };
}

function options(cwd: string) {
  return { cwd, ignore: ['**/node_modules/**'], followSymbolicLinks: false };
}

async function* openAll(folder: string, files: readonly string[]): AsyncGenerator<ImportFile> {
  for (const file of files) yield { path: file, bytes: await readFile(path.join(folder, file)) };
}
