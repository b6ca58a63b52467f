import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { killWorker } from '../browser/extension-worker';
import { createPrompt, deleteLibrary, goTo } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { openPalette, paletteGone, paletteHits, paletteSettled } from '../browser/palette';
import { browserForTests } from '../e2e/browser-for-tests';
import { insertedText, titleOf } from '../e2e/catalog-text';
import { openSite, type Site } from '../e2e/open-site';
import { restartableBrowser } from './restartable-browser';

const ADDRESS = 'https://chatgpt.com/';

describe('a library that is', () => {
  const inUse = browserForTests();
  let site: Site;
  let own: OwnPage;

  beforeAll(async () => {
    site = await openSite(inUse.browser, ADDRESS, 'prosemirror', inUse.input);
  });
  beforeEach(async () => {
    own = await openOwnPage(inUse.browser, 'library.html#/');
    await own.page.bringToFront();
    await own.page.getByRole('option').first().waitFor();
  });
  afterEach(async () => {
    // A page that holds it lets go of it by being loaded anew.
    await own.page.reload();
    await deleteLibrary(own.page);
    await own.page.close();
  });

  async function insertsFromTheCatalog(): Promise<void> {
    await site.page.bringToFront();
    await site.reset('a draft ');
    const palette = await openPalette(inUse.input, site.page);
    await inUse.input.type('glass tower');
    await paletteSettled(palette, 'glass tower');
    const [hit = ''] = await paletteHits(palette);
    await inUse.input.press('ctrl+Return');
    await paletteGone(site.page);
    await expect.poll(site.text).toBe(`a draft ${insertedText(titleOf(hit), ADDRESS)}`);
    await own.page.bringToFront();
  }

  it('deleted while it is open is made anew with the next prompt', async () => {
    await createPrompt(own.page, 'Before', 'A wall.');
    await deleteLibrary(own.page);
    await createPrompt(own.page, 'After', 'A fence.');
    expect(await ownTitles()).toEqual(['After']);
    await insertsFromTheCatalog();
  });

  it('of a newer version is left alone, the user is told, and the catalog works', async () => {
    await createPrompt(own.page, 'Before', 'A wall.');
    await own.page.evaluate(() => {
      const opening = indexedDB.open('library', 99);
      return new Promise<void>((resolve) => {
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      });
    });
    await killWorker(inUse.browser);
    await tellsOfFailure('newer version of Prompt Palette');
    await insertsFromTheCatalog();
    expect(await countStored(own.page)).toBe(1);
  });

  it('blocked by a page that holds it while it is deleted does not hold up anyone', async () => {
    await createPrompt(own.page, 'Before', 'A wall.');
    await killWorker(inUse.browser);
    await own.page.evaluate(() => {
      const opening = indexedDB.open('library');
      return new Promise<void>((resolve) => {
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          indexedDB.deleteDatabase('library');
          resolve();
        };
      });
    });
    await insertsFromTheCatalog();
    await tellsOfFailure('');
    // As soon as the browser can, all is well again.
    await own.page.evaluate('held.close()');
    await own.page.getByRole('button', { name: 'Save', exact: true }).click();
    await own.page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
    expect(await ownTitles()).toEqual(['Not stored']);
  });

  /** A save that cannot be says why, and leaves what was typed on the screen. */
  async function tellsOfFailure(words: string): Promise<void> {
    const text = 'A wall.';
    await goTo(own.page, '#/new');
    await own.page.getByLabel('Title').fill('Not stored');
    await own.page.getByLabel('Prompt', { exact: true }).fill(text);
    await own.page.getByRole('button', { name: 'Save', exact: true }).click();
    await own.page.getByRole('alert').filter({ hasText: words }).waitFor();
    expect(await own.page.getByLabel('Prompt', { exact: true }).inputValue()).toBe(text);
  }

  async function ownTitles(): Promise<readonly string[]> {
    const { prompts } = await own.ask('search', { query: 'is:mine', limit: 10, whole: true });
    return prompts.map(({ meta }) => meta.title);
  }
});

describe('a profile that', () => {
  const browsers = restartableBrowser();

  it('lost its power in the middle of a write has every prompt that it said was saved, and no half of one', async () => {
    const acknowledged: string[] = [];
    for (let cut = 0; cut < 3; cut++) {
      const browser = await browsers.start();
      const own = await openOwnPage(browser, 'sidepanel.html');
      const end = Date.now() + 1_500;
      const save = async (): Promise<void> => {
        for (let n = 0; Date.now() < end; n++) {
          const title = `Cut ${cut}, ${n}`;
          const draft = { ...EMPTY, title, text: `${title}. ${'A wall. '.repeat(500)}` };
          const answer = await own.ask('createPrompt', { draft, draftKey: '' });
          if (answer.ok) acknowledged.push(title);
        }
        // The next one is under way when the power goes.
        own
          .ask('createPrompt', { draft: { ...EMPTY, title: 'The last', text: 'A wall.' }, draftKey: '' })
          .catch(() => {});
      };
      await save();
      await browser.kill();
    }
    expect(acknowledged.length).toBeGreaterThan(10);
    const own = await openOwnPage(await browsers.start(), 'sidepanel.html');
    const stored = await storedPrompts(own.page);
    for (const title of acknowledged) expect(stored).toContain(title);
    for (const { entry, text } of await halves(own.page)) expect([entry, text]).toEqual([true, true]);
    await browsers.stop();
  });

  it('has a damaged library opens all the same, and says so or begins anew', async () => {
    const browser = await browsers.start();
    const before = await openOwnPage(browser, 'library.html#/');
    await before.page.bringToFront();
    await createPrompt(before.page, 'Before', 'A wall.');
    await browsers.stop();
    damage(path.join(browsers.profile, 'Default', 'IndexedDB'));

    const again = await browsers.start();
    const own = await openOwnPage(again, 'library.html#/');
    await own.page.bringToFront();
    await own.page.getByRole('option').first().waitFor();
    const { prompts } = await own.ask('search', { query: 'glass tower', limit: 5, whole: true });
    expect(prompts.length).toBeGreaterThan(0);
    await goTo(own.page, '#/new');
    await own.page.getByLabel('Title').fill('After');
    await own.page.getByLabel('Prompt', { exact: true }).fill('A fence.');
    await own.page.getByRole('button', { name: 'Save', exact: true }).click();
    const saved = own.page.getByRole('button', { name: 'Edit', exact: true });
    const told = own.page.getByRole('alert');
    await saved.or(told).first().waitFor();
    if (await told.isVisible()) {
      expect(await own.page.getByLabel('Prompt', { exact: true }).inputValue()).toBe('A fence.');
    }
    await browsers.stop();
  });
});

const EMPTY = {
  ...{ title: '', text: '', negative: '', category: '', tags: [], author: '', authorUrl: '', sourceUrl: '' },
  ...{ preview: '', lead: '', aspect: '', needsImage: 'none' as const, variables: [], notes: '' },
};

/** Writes noise over every file of a database. */
function damage(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && entry.name !== 'LOCK') {
      writeFileSync(path.join(entry.parentPath, entry.name), Buffer.alloc(5_000, 0xa5));
    }
  }
}

async function countStored(page: Page): Promise<number> {
  return (await storedPrompts(page)).length;
}

async function storedPrompts(page: Page): Promise<readonly string[]> {
  return (await halves(page)).filter(({ entry }) => entry).map(({ title }) => title);
}

/** Every prompt that the database knows of, and whether both its parts are there. */
function halves(page: Page): Promise<readonly { title: string; entry: boolean; text: boolean }[]> {
  return page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('library'));
    const transaction = database.transaction(['entries', 'texts']);
    const entries: { meta: { id: string; title: string } }[] = await done(transaction.objectStore('entries').getAll());
    const texts: { id: string; text: string }[] = await done(transaction.objectStore('texts').getAll());
    database.close();
    const ids = new Set([...entries.map(({ meta }) => meta.id), ...texts.map(({ id }) => id)]);
    return [...ids].map((id) => {
      const entry = entries.find(({ meta }) => meta.id === id);
      return { title: entry?.meta.title ?? '', entry: entry !== undefined, text: texts.some((each) => each.id === id) };
    });
  });
}
