import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildIndex } from '../../lib/core/search/build-index';
import { createSearch } from '../../lib/core/search/create-search';
import type { SearchDocument } from '../../lib/core/search/search-document';
import { splitBlock, viewIndex } from '../../lib/core/search/view-index';
import { median } from './measure';

/** What a worker that starts anew has to read before its first answer. */
export type ColdStart = 'stored block' | 'short half of it' | 'rebuilt from prompts';

const FILES: Readonly<Record<ColdStart, string>> = {
  'stored block': 'index.bin',
  'short half of it': 'short.bin',
  'rebuilt from prompts': 'prompts.json',
};
const RUNS = 5;
const QUERY = 'cinmatic nig';

/**
 * Milliseconds from nothing read to the first answer, in a process that was just started: median of five. What the process
 * itself needs to start is not counted, since a browser's worker is not this process.
 */
export async function measureColdStarts(documents: readonly SearchDocument[]): Promise<Map<ColdStart, number>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'search-bench-'));
  const block = buildIndex(documents);
  await writeFile(path.join(folder, 'index.bin'), block);
  await writeFile(path.join(folder, 'short.bin'), splitBlock(block)?.short ?? '');
  await writeFile(path.join(folder, 'prompts.json'), JSON.stringify(documents));
  const measured = new Map<ColdStart, number>();
  for (const [way, name] of Object.entries(FILES) as [ColdStart, string][]) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const { stdout } = await promisify(execFile)(process.execPath, [
        ...['--import', 'jiti/register', fileURLToPath(import.meta.url)],
        path.join(folder, name),
      ]);
      times.push(Number(stdout));
    }
    measured.set(way, median(times));
  }
  await rm(folder, { recursive: true });
  return measured;
}

/** The worker's part, in a process of its own. */
async function startCold(file: string): Promise<number> {
  const start = performance.now();
  const bytes = await readFile(file);
  const block = file.endsWith('.json') ? buildIndex(JSON.parse(bytes.toString())) : bytes;
  const view = viewIndex(block);
  if (!view.ok) throw new Error(view.reason);
  createSearch([view.index]).search(QUERY, { limit: 20 });
  return performance.now() - start;
}

const [, script, file] = process.argv;
if (file !== undefined && script === fileURLToPath(import.meta.url)) {
  console.log(await startCold(file));
}
