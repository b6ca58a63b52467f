import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { SIZE_BUDGETS } from './size-budgets';

export interface EntrySize {
  readonly name: string;
  /** Bytes as they lie there, */
  readonly raw: number;
  /** after gzip, file by file, */
  readonly packed: number;
  /** and what they may be after it. */
  readonly budget: number;
}

/** The sizes of a built extension's entry points beside their budgets. Throws where an entry point has no file. */
export function measureSizes(folder: string): readonly EntrySize[] {
  const files = globSync('**', { cwd: folder });
  return SIZE_BUDGETS.map(({ name, files: pattern, bytes }) => {
    const contents = files.filter((file) => pattern.test(file)).map((file) => readFileSync(path.join(folder, file)));
    if (contents.length === 0) throw new Error(`${folder} has no file of the ${name}.`);
    const raw = contents.reduce((sum, content) => sum + content.length, 0);
    const packed = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
    return { name, raw, packed, budget: bytes };
  });
}
