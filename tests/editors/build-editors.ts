import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = path.join(root, '.output/editors');
const extension = path.join(root, '.output/editors-extension');

export interface BuiltEditors {
  /** Folder to serve: `editor.html`. */
  readonly pages: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
}

/** Builds the pages of the editors and the extension that inserts into them; what has not changed is not built again. */
export async function buildEditors(): Promise<BuiltEditors> {
  await buildChanged(pages, ['tests/editors/page/**', 'package-lock.json'], buildPages);
  const sources = ['lib/core/*.ts', 'lib/page/**', 'tests/editors/extension/**', 'tests/editors/insertion-request.ts'];
  await buildChanged(extension, sources, buildExtension);
  return { pages, extension };
}

async function buildChanged(folder: string, sources: readonly string[], run: () => Promise<unknown>): Promise<void> {
  const stamp = `${folder}.sha256`;
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort())
    hash.update(file).update(readFileSync(path.join(root, file)));
  const now = hash.digest('hex');
  if (existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  await run();
  writeFileSync(stamp, now);
}

async function buildPages(): Promise<void> {
  await build({ configFile: path.join(root, 'tests/editors/page/vite.config.ts') });
}

async function buildExtension(): Promise<void> {
  const source = path.join(root, 'tests/editors/extension');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      outDir: extension,
      emptyOutDir: true,
      lib: {
        entry: path.join(source, 'content.ts'),
        formats: ['iife'],
        name: 'content',
        fileName: () => 'content.js',
      },
    },
  });
  cpSync(path.join(source, 'manifest.json'), path.join(extension, 'manifest.json'));
}
