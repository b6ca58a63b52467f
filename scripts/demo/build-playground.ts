import path from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

/** Bundles the playground and returns the folder that holds it. */
export async function buildPlayground(): Promise<string> {
  const outDir = path.resolve(here, '../../.output/playground');
  await build({
    configFile: false,
    root: path.join(here, 'playground'),
    base: './',
    logLevel: 'warn',
    build: { target: 'esnext', outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  return outDir;
}
