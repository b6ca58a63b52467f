import { findChromium, findFirefox, findOnPath } from './find-program';
import { installPackages } from './install-packages';

export type Tool = 'chromium' | 'firefox' | 'Xvfb' | 'xdotool' | 'import';

interface Need {
  readonly find: () => string | undefined;
  readonly packages: readonly string[];
  readonly advice: string;
}

const needs: Readonly<Record<Tool, Need>> = {
  chromium: {
    find: findChromium,
    packages: ['chromium'],
    advice: 'Install Chromium, Google Chrome, Microsoft Edge or Brave, or set CHROME_PATH to the program.',
  },
  firefox: {
    find: findFirefox,
    packages: ['firefox-esr'],
    advice: 'Install Firefox, or set FIREFOX_PATH to the program.',
  },
  Xvfb: { find: () => findOnPath('Xvfb'), packages: ['xvfb'], advice: 'Install Xvfb (Debian: xvfb).' },
  xdotool: { find: () => findOnPath('xdotool'), packages: ['xdotool'], advice: 'Install xdotool.' },
  import: { find: () => findOnPath('import'), packages: ['imagemagick'], advice: 'Install ImageMagick 6 or 7.' },
};

/**
 * Finds the programs, and has apt install the missing ones in one go where that is allowed.
 * Returns the path of each. Throws with one sentence a tool, made for the user, where one is still missing.
 */
export function ensureTools<T extends Tool>(tools: readonly T[]): Record<T, string> {
  const missing = tools.filter((tool) => needs[tool].find() === undefined);
  const install = installPackages(missing.flatMap((tool) => needs[tool].packages));

  const found = tools.map((tool) => [tool, needs[tool].find()] as const);
  const absent = found
    .filter(([, path]) => path === undefined)
    .map(([tool]) => `${tool} is missing. ${needs[tool].advice}`);
  if (absent.length > 0) throw new Error([...absent, ...(install.ok ? [] : [install.reason])].join('\n'));

  // Object.fromEntries forgets the keys, and that nothing is undefined any more.
  return Object.fromEntries(found) as Record<T, string>;
}

export const ensureChromium = (): string => ensureTools(['chromium']).chromium;

export const ensureFirefox = (): string => ensureTools(['firefox']).firefox;
