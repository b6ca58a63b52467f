import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { build } from 'wxt';
import packageJson from '../package.json' with { type: 'json' };
import { packFiles } from './release/pack-files';

/**
 * `npm run zip`: the packages of the three stores, and the sources that Mozilla's reviewers build from. The same sources
 * give the same bytes, wherever and whenever they are built.
 */
const root = path.join(import.meta.dirname, '..');
const output = path.join(root, '.output');
const stem = `${packageJson.name}-${packageJson.version}`;

for (const browser of ['chrome', 'edge', 'firefox']) {
  await build({ root, browser, manifestVersion: 3 });
  const folder = path.join(output, `${browser}-mv3`);
  write(`${stem}-${browser}.zip`, folder, globSync('**', { cwd: folder, dot: true }));
}
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
write(
  `${stem}-sources.zip`,
  root,
  tracked.split('\0').filter((file) => file !== ''),
);

function write(name: string, folder: string, files: readonly string[]): void {
  const packed = packFiles(files.map((file) => ({ path: file, bytes: readFileSync(path.join(folder, file)) })));
  mkdirSync(output, { recursive: true });
  writeFileSync(path.join(output, name), packed);
  console.log(`${name}: ${files.length} files, ${(packed.length / 1000).toFixed(1)} kB`);
}
