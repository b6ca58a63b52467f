import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

const { env } = process;

const chromiumNames = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'chromium-browser',
];
const macChromiums = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];
const windowsChromiums = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];

/** CHROME_PATH, else the first Chromium browser that is installed where its vendor puts it. Throws if CHROME_PATH is wrong. */
export function findChromium(): string | undefined {
  return findChosen('CHROME_PATH') ?? findInstalled(chromiumNames, macChromiums, windowsChromiums);
}

/** FIREFOX_PATH, else the first Firefox that is installed where its vendor puts it. Throws if FIREFOX_PATH is wrong. */
export function findFirefox(): string | undefined {
  return (
    findChosen('FIREFOX_PATH') ??
    findInstalled(['firefox-esr', 'firefox'], ['Firefox'], ['Mozilla Firefox/firefox.exe'])
  );
}

export function findOnPath(name: string): string | undefined {
  return firstProgram((env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)));
}

function findChosen(variable: string): string | undefined {
  const file = env[variable];
  if (!file || isProgram(file)) return file || undefined;
  throw new Error(`${variable} is ${file}, which is not a program that can be run.`);
}

function findInstalled(onPath: readonly string[], onMac: readonly string[], onWindows: readonly string[]) {
  if (process.platform === 'darwin') return firstProgram(onMac.map(macProgram));
  if (process.platform !== 'win32') return onPath.map(findOnPath).find((program) => program !== undefined);

  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return firstProgram(onWindows.flatMap((file) => roots.map((root) => path.join(root, file))));
}

function macProgram(app: string): string {
  return `/Applications/${app}.app/Contents/MacOS/${app === 'Firefox' ? 'firefox' : app}`;
}

function firstProgram(files: readonly string[]): string | undefined {
  return files.find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    // Node has no question "may I run this?" that answers with a value.
    return false;
  }
}
