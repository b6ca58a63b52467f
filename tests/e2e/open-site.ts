import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Chromium } from '../browser/chromium';
import { middleOf, type RealInput } from '../browser/real-input';
import { waitUntil } from '../browser/wait-until';
import { buildEditors } from '../editors/build-editors';

/** A page at a site's real address, with a real editor that sends at Enter and a page that listens to every key. */
export interface Site {
  readonly page: Page;
  /** Mounts the editor anew and clicks into it. */
  readonly reset: (draft: string) => Promise<void>;
  /** The editor's own model. */
  readonly text: () => Promise<string>;
  /** What the framework around the editor holds. */
  readonly state: () => Promise<string>;
  readonly caret: () => Promise<number>;
  readonly submits: () => Promise<number>;
  readonly select: (start: number, end: number) => Promise<void>;
  /** The keys that the page's capture listener on the window has heard since `forgetKeys`. */
  readonly keysHeard: () => Promise<readonly string[]>;
  readonly forgetKeys: () => Promise<void>;
}

/** As strict as the strictest sites: no inline script, no picture, Trusted Types. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** What a user clicks to write in an editor: some have tool bars and measuring twins beside it. */
const FIELD = 'form :is([contenteditable="true"], textarea, input, .view-lines):visible';

/** For editors that no page can have under the strictest. */
export const NO_POLICY = '';

/** Opens the site in the browser's tab. `input` clicks into the editor at every reset. */
export async function openSite(
  { context, page }: Chromium,
  address: string,
  editor: string,
  input: RealInput,
  policy = STRICT_POLICY,
): Promise<Site> {
  const { pages } = await buildEditors();
  await context.route(`${address}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname === '/' ? 'editor.html' : pathname.slice(1);
    const body = await readFile(path.join(pages, file)).catch(() => undefined);
    if (!body) return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
      headers: { 'content-security-policy': policy },
      body,
    });
  });
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { keysHeard: heard });
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
      window.addEventListener(type, (event) => heard.push('key' in event ? String(event.key) : type), true);
    }
  });
  await page.goto(`${address}?editor=${editor}`);
  await waitUntil('the editor', () => page.evaluate('typeof editorPage === "object"'));

  const ask = <Result>(expression: string) => page.evaluate(expression) as Promise<Result>;
  return {
    page,
    async reset(draft) {
      await page.evaluate(`editorPage.reset(${JSON.stringify(draft)})`);
      await input.click(page, await middleOf(page.locator(FIELD).first()));
    },
    text: () => ask('editorPage.editor().text()'),
    state: () => ask('editorPage.editor().state()'),
    caret: () => ask('editorPage.editor().caret()'),
    submits: () => ask('editorPage.submits()'),
    select: (start, end) => ask(`editorPage.editor().select(${start}, ${end})`),
    keysHeard: () => ask('[...keysHeard]'),
    forgetKeys: () => ask('void keysHeard.splice(0)'),
  };
}
