import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { element } from './element';
import { finderScript } from './finder-script';
import type { Fixture } from './fixture';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface FinderBrowser {
  /** Opens a page at its own address. */
  open(fixture: Pick<Fixture, 'url' | 'body' | 'frames'>): Promise<FinderPage>;
  close(): Promise<void>;
}

export interface FinderPage {
  readonly page: Page;
  /** The value of an expression in the content script's world, where `finder` stands. It must be plain data. */
  run(expression: string): Promise<unknown>;
}

/**
 * A browser with an extension whose content script is the finder: only there may a script look into closed shadow
 * roots. Nothing goes over the network: what is not a page of the fixture is not found.
 */
export async function startFinderBrowser(): Promise<FinderBrowser> {
  const extension = await mkdtemp(join(tmpdir(), 'finder-'));
  await writeFile(join(extension, 'finder.js'), await finderScript());
  await writeFile(
    join(extension, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'finder',
      version: '1',
      content_scripts: [{ matches: ['<all_urls>'], js: ['finder.js'] }],
    }),
  );
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...flags, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    timeout: 60_000,
  });
  return {
    open: (fixture) => openPage(context, fixture),
    async close() {
      await context.close();
      await rm(extension, { recursive: true });
    },
  };
}

async function openPage(
  context: BrowserContext,
  { url, body, frames }: Pick<Fixture, 'url' | 'body' | 'frames'>,
): Promise<FinderPage> {
  const page = await context.newPage();
  const pages: Readonly<Record<string, string>> = { ...frames, [url]: body };
  await page.route('**/*', (route) => {
    const markup = pages[route.request().url()];
    if (markup === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: documentOf(markup) });
  });
  const devtools = await context.newCDPSession(page);
  const world = await contentScriptWorld(devtools);
  await page.goto(url, { waitUntil: 'load' });
  const contextId = await world.id;
  return {
    page,
    async run(expression) {
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** The id of the world that the content script gets in the page itself, once it is there; not that in a frame. */
async function contentScriptWorld(devtools: CDPSession): Promise<{ readonly id: Promise<number> }> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const id = new Promise<number>((resolve) => {
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'finder' && context.auxData?.frameId === frameTree.frame.id) resolve(context.id);
    });
  });
  await devtools.send('Runtime.enable');
  return { id };
}

function documentOf(markup: string): string {
  return `<!doctype html>${element('html', { lang: 'en' }, '<head><meta charset="utf-8"></head>', element('body', {}, markup))}`;
}
