import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../scripts/tools/ensure-tools';
import { spawnTethered, type Tethered } from '../../scripts/tools/spawn-tethered';

export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  readonly extension?: string;
  /** Without an environment that names a display, the browser runs headless. */
  readonly display?: { readonly env: NodeJS.ProcessEnv };
  readonly args?: readonly string[];
  /** A folder that the profile is kept in, for a later start; without, it is a new one that goes with the browser. */
  readonly profile?: string;
}

export interface Chromium {
  readonly context: BrowserContext;
  /** The browser's own DevTools session. */
  readonly session: CDPSession;
  readonly extensionId: string;
  /** The tab that the browser starts with. */
  readonly page: Page;
  /** Resolves when the browser has ended. */
  readonly ended: Promise<unknown>;
  close(): Promise<void>;
  /** Ends it as a crash or a power cut does: in the middle of whatever it writes. */
  kill(): Promise<void>;
}

const builtExtension = '.output/chrome-mv3';

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--password-store=basic',
  '--use-mock-keychain',
  '--lang=en-US',
  '--window-position=0,0',
  '--window-size=1280,900',
];

/** Chromium's sandbox refuses root. --test-type takes away the bar that warns of this, which would shift the page. */
const asRoot = ['--no-sandbox', '--test-type', '--disable-gpu'];

/**
 * Starts Chromium in a profile of its own with the extension loaded, and attaches to it.
 *
 * Playwright's own launch is not used: it makes every page believe that it has the focus, which hides mistakes of
 * a program that takes the focus and gives it back.
 */
export async function launchChromium({
  extension = builtExtension,
  display,
  args = [],
  profile: kept,
}: ChromiumOptions = {}): Promise<Chromium> {
  const folder = path.resolve(extension);
  if (!existsSync(path.join(folder, 'manifest.json')))
    throw new Error(`No extension in ${folder}. Build it first: npm run build`);

  const isFresh = kept === undefined || !existsSync(kept);
  const profile = kept ?? mkdtempSync(path.join(os.tmpdir(), 'chromium-'));
  const removeProfile = () => kept === undefined && removeFolder(profile);
  const program = spawnTethered(
    ensureChromium(),
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      // Chrome and Edge ignore --load-extension; DevTools' own command works everywhere, behind this switch.
      '--enable-unsafe-extension-debugging',
      ...quiet,
      ...(process.getuid?.() === 0 ? asRoot : []),
      ...(display ? [] : ['--headless=new']),
      ...args,
      'about:blank',
    ],
    // Its lock's folder, too, shall go when the profile goes.
    { ...(display?.env ?? process.env), TMPDIR: profile },
  );
  process.once('exit', removeProfile);

  const browser = await chromium.connectOverCDP(await debuggerUrl(program), {
    noDefaults: true,
    isLocal: true,
    artifactsDir: profile,
  });
  const session = await browser.newBrowserCDPSession();
  const [context] = browser.contexts();
  const welcomed = isFresh && existsSync(path.join(folder, 'welcome.html')) && context?.waitForEvent('page');
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  // The page of the first run would stand in front of every other.
  if (welcomed) await (await welcomed).close();
  const page = context?.pages()[0];
  if (!context || !page) throw new Error('Chromium started without a window.');
  // Else the address bar has the focus.
  await page.bringToFront();

  return {
    context,
    session,
    extensionId: id,
    page,
    ended: program.ended,
    async close() {
      await browser.close();
      await program.end();
      process.off('exit', removeProfile);
      removeProfile();
    },
    async kill() {
      await program.kill();
      process.off('exit', removeProfile);
      removeProfile();
    },
  };
}

/** Resolves with the address at which DevTools listens; throws with what the browser said if it ends before. */
async function debuggerUrl({ output, errors, ended }: Tethered): Promise<string> {
  output.resume();
  let said = '';
  const url = new Promise<string>((resolve) => {
    errors.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
  });
  const found = await Promise.race([url, ended]);
  if (typeof found === 'string') return found;
  throw new Error(`Chromium ended before it was ready:\n${said}`);
}

/** The browser's last processes may still write for a moment after it has ended. */
function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
