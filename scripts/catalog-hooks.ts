import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Wxt, WxtHooks } from 'wxt';
import { compileCatalog } from '../lib/core/catalog/compile-catalog';
import { buildIndex } from '../lib/core/search/build-index';
import { readPromptFiles } from './read-prompt-files';

/**
 * Compiles `content/` into three files at the root of the extension: `catalog.json` (what lists and covers need),
 * `catalog-texts.json` (the prompts themselves) and `catalog-index.bin` (the search index). A bad prompt fails the
 * build, which names all of them at once; while developing, it is only reported and the extension keeps the last good
 * catalog.
 */
export const catalogHooks: Partial<WxtHooks> = {
  'prepare:publicPaths': (_, paths) => {
    paths.push(...assetNames);
  },
  'build:publicAssets': async (wxt, files) => {
    // An asset that is no text has to come from a file, so all three are written beside WXT's own generated files.
    const folder = path.join(wxt.config.wxtDir, 'catalog');
    await writeAssets(wxt, folder);
    for (const name of assetNames) files.push({ relativeDest: name, absoluteSrc: path.join(folder, name) });
  },
  'server:started': (wxt, server) => {
    const folder = contentFolder(wxt);
    let pending: NodeJS.Timeout | undefined;
    server.watcher.add(folder);
    server.watcher.on('all', (_event, file) => {
      if (!file.startsWith(folder + path.sep) || !file.endsWith('.md')) return;
      // A change of branches touches many files at once.
      clearTimeout(pending);
      pending = setTimeout(() => rebuild(wxt), 100);
    });
  },
};

const assetNames = ['catalog.json', 'catalog-texts.json', 'catalog-index.bin'] as const;

function contentFolder(wxt: Wxt): string {
  return path.join(wxt.config.root, 'content');
}

async function rebuild(wxt: Wxt): Promise<void> {
  try {
    await writeAssets(wxt, wxt.config.outDir);
  } catch (error) {
    wxt.logger.error(error instanceof Error ? error.message : error);
    return;
  }
  wxt.logger.success('Catalog rebuilt');
  wxt.server?.reloadExtension();
}

async function writeAssets(wxt: Wxt, folder: string): Promise<void> {
  const catalog = compileCatalog(await readPromptFiles(path.relative(process.cwd(), contentFolder(wxt))));
  if (!catalog.ok) {
    const lines = catalog.issues.map((issue) => `${issue.file}:${issue.line}: ${issue.message}`);
    throw new Error(`The catalog has ${lines.length} problems:\n${lines.join('\n')}`);
  }
  const contents: Record<(typeof assetNames)[number], string | Uint8Array> = {
    'catalog.json': JSON.stringify(catalog.entries),
    'catalog-texts.json': JSON.stringify(catalog.texts),
    'catalog-index.bin': buildIndex(catalog.documents),
  };
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(contents).map(([name, content]) => writeFile(path.join(folder, name), content)));
}
