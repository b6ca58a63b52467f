import path from 'node:path';
import { serve } from '../../tests/browser/serve';
import { runProgram } from '../tools/run-program';
import { buildPlayground } from './build-playground';
import { playTour } from './play-tour';
import { showPlayground } from './show-playground';

const root = path.resolve(import.meta.dirname, '../..');
const extension = path.join(root, '.output/chrome-mv3');
const pictures = path.join(root, '.output/demo');

/**
 * Builds the extension and opens it on the playground, until the browser is closed. Where there is no display, or the
 * tour is asked for, it plays the playground's tour by itself instead. Returns whether all went well.
 */
export async function start({ forceTour }: { readonly forceTour: boolean }): Promise<boolean> {
  const build = await runProgram(['node_modules/wxt/bin/wxt.mjs', 'build'], { cwd: root });
  if (build.code !== 0) {
    console.error(build.output);
    return false;
  }
  const playground = await serve(await buildPlayground());
  try {
    if (forceTour || !hasDisplay()) return await playTour({ extension, pictures, url: playground.url });
    await showPlayground(extension, playground.url);
    return true;
  } finally {
    await playground.close();
  }
}

/** macOS and Windows always have one, except on build servers, which say CI. */
function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' ? Boolean(DISPLAY || WAYLAND_DISPLAY) : !CI;
}
