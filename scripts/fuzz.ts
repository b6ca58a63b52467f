import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzReader, readers } from '../tests/fuzz/fuzz-readers';

const usage = `Usage: npm run fuzz [-- [options] [reader …]]

Lets every reader of an import, or those that are named, read files that are damaged at random. A file that makes one
throw, take over a second, run code, change a prototype or hand on what is no prompt is kept, and its seed printed.

  --count N   files for each reader; 10,000 without it
  --seed N    of the first file; a new one for every run without it
  --help      print this

The readers: ${readers.join(', ')}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const count = Number(values.count ?? 10_000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const unknown = positionals.filter((name) => !readers.includes(name));

if (values.help) {
  console.log(usage);
} else if (unknown.length > 0 || !Number.isSafeInteger(count) || !Number.isSafeInteger(seed)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  console.log(`seed ${seed}, ${count} files for each reader`);
  for (const reader of positionals.length > 0 ? positionals : readers) await fuzz(reader);
}

async function fuzz(reader: string): Promise<void> {
  const start = performance.now();
  const failure = await fuzzReader(reader, seed, count);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  if (!failure) {
    console.log(`${reader}: ${count} files in ${seconds} s, nothing wrong`);
    return;
  }
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'fuzz-')), path.basename(failure.path));
  writeFileSync(file, failure.content);
  console.log(`${reader}: seed ${failure.seed}: ${failure.fault}\n  ${file}`);
  process.exitCode = 1;
}
