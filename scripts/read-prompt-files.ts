import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import type { CatalogFile } from '../lib/core/catalog/catalog-file';

/**
 * The prompts of a folder (all markdown files below it, in the order of their paths), or the one file that is given.
 * Files are named as `place` is, so that a relative path stays one. Throws where there is no such place.
 */
export async function readPromptFiles(place: string): Promise<readonly CatalogFile[]> {
  const isFile = (await stat(place)).isFile();
  const files = isFile ? [place] : (await glob(patterns, options(place))).map((file) => path.join(place, file)).sort();
  return Promise.all(
    files.map(async (file) => ({
      file,
      category: path.basename(path.dirname(path.resolve(file))),
      slug: path.basename(file).replace(/\.(md|markdown)$/i, ''),
      source: await readFile(file, 'utf8'),
    })),
  );
}

const patterns = ['**/*.{md,markdown}'];

/** A collection's own papers are no prompts. */
const papers = ['readme', 'readme[._-]*', 'license', 'licence', 'contributing', 'changelog', 'code_of_conduct'];

function options(cwd: string) {
  const ignore = ['**/node_modules/**', ...papers.map((name) => `**/${name}.{md,markdown}`)];
  return { cwd, ignore, caseSensitiveMatch: false };
}
