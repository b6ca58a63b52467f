import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintPackage } from './lint-package';

const root = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'packages-'));
/** A clone's path must not be in what it builds, so the two differ in length and depth. */
const clones = [path.join(folder, 'first'), path.join(folder, 'the', 'second', 'clone')];

beforeAll(() => {
  for (const clone of clones) {
    mkdirSync(path.dirname(clone), { recursive: true });
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, clone]);
    symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'));
    execFileSync(process.execPath, ['scripts/run.mjs', 'zip'], { cwd: clone, stdio: 'ignore' });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run zip', () => {
  it('makes the same packages, byte for byte, in two clones', () => {
    const [first = '', second = ''] = clones;
    const names = packagesOf(first);
    expect(names.map((name) => name.replace(/^prompt-palette-[\d.]+-/, ''))).toEqual([
      'chrome.zip',
      'edge.zip',
      'firefox.zip',
      'sources.zip',
    ]);
    expect(packagesOf(second)).toEqual(names);
    for (const name of names) {
      expect(readPackage(second, name).equals(readPackage(first, name)), name).toBe(true);
    }
  });

  it('stays under 1.5 MB a package', () => {
    const [clone = ''] = clones;
    const packages = packagesOf(clone).filter((name) => !name.includes('sources'));
    expect(packages.filter((name) => readPackage(clone, name).length >= 1_500_000)).toEqual([]);
  });

  it('passes the linter of Firefox’s store, but for what React itself brings', async () => {
    const [clone = ''] = clones;
    const { errors, warnings } = await lintPackage(path.join(clone, '.output/firefox-mv3'));
    expect(errors).toEqual([]);
    // React sets innerHTML for `dangerouslySetInnerHTML`, which nothing here uses: twice in each bundle that holds it.
    expect(
      warnings.filter(({ code, message }) => code !== 'UNSAFE_VAR_ASSIGNMENT' || !/innerHTML/.test(message)),
    ).toEqual([]);
    // The pages share one such bundle, and the palette has its own.
    expect(new Set(warnings.map(({ file }) => file.replace(/^chunks\/.*/, 'chunks')))).toEqual(
      new Set(['chunks', 'palette.js']),
    );
  });
});

function packagesOf(clone: string): readonly string[] {
  return readdirSync(path.join(clone, '.output'))
    .filter((name) => name.endsWith('.zip'))
    .sort();
}

function readPackage(clone: string, name: string): Buffer {
  return readFileSync(path.join(clone, '.output', name));
}
