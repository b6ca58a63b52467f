import { join } from 'node:path';
import { build } from 'vite';

/** The finder as one classic script, as small as it ships. */
export async function finderScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'expose-finder.ts'), formats: ['iife'], name: 'exposed' },
    },
  });
  const [bundle] = [output].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The finder was not bundled.');
  return bundle.output[0].code;
}
