import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { WxtHooks } from 'wxt';
import type { Licence } from '../lib/core/licences';

/** The folders of the packages of which something went into a bundle. */
const shipped = new Set<string>();

/** Notes what goes into the bundles: a package of which nothing is left after shaking ships nothing. */
export function noteLicences(): Plugin {
  return {
    name: 'note-licences',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, module] of Object.entries(file.modules)) {
          const folder = packageFolder(id);
          if (module.renderedLength > 0 && folder) shipped.add(folder);
        }
      }
    },
  };
}

/** Writes `licences.json` at the root of the extension: the packages whose code is in it, with their licences. */
export const licenceHooks: Partial<WxtHooks> = {
  'build:done': async ({ config }) => {
    const licences = [...shipped].map(readLicence).sort((a, b) => a.name.localeCompare(b.name));
    await writeFile(path.join(config.outDir, 'licences.json'), JSON.stringify(licences));
  },
};

/** undefined for a module of our own, or one that the tools made up. */
function packageFolder(moduleId: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.[1];
}

function readLicence(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return { name, version, licence: String(license ?? ''), text };
}
