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
  const stamp = path.join(pages, 'sources.sha256');
  const sources = hashOfSources();
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources) {
    await build({ configFile: path.join(root, 'tests/editors/vite.config.ts') });
    writeFileSync(stamp, sources);
  }
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      outDir: extension,
      emptyOutDir: true,
      lib: {
        entry: path.join(root, 'tests/editors/extension/content.ts'),
        formats: ['iife'],
        name: 'content',
        fileName: () => 'content.js',
      },
    },
  });
  cpSync(path.join(root, 'tests/editors/extension/manifest.json'), path.join(extension, 'manifest.json'));
  return { pages, extension };
}

function hashOfSources(): string {
  const files = globSync(['tests/editors/*.{html,ts,tsx}', 'tests/editors/pages/*', 'package-lock.json'], {
    cwd: root,
  });
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}
