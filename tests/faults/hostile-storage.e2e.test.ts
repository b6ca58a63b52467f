import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { SETTINGS_SECTIONS } from '../../components/shell/route';
import { killWorker } from '../browser/extension-worker';
import { createPrompt, goTo, shownText } from '../browser/library-page';
import { openOwnPage } from '../browser/own-page';
import { openPalette, paletteGone, paletteHits, paletteSettled, starred } from '../browser/palette';
import { toolbarPopup } from '../browser/toolbar-popup';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from '../e2e/browser-for-tests';
import { insertedText, titleOf } from '../e2e/catalog-text';
import { openSite, type Site } from '../e2e/open-site';
import { NOISE, storedKeys } from './noise';

const ADDRESS = 'https://chatgpt.com/';
const inUse = browserForTests();
let site: Site;

beforeAll(async () => {
  site = await openSite(inUse.browser, ADDRESS, 'prosemirror', inUse.input);
});

it.each(Object.entries(NOISE))('works with %s in every place of its storage', async (_, noise) => {
  const { browser, input } = inUse;
  await fillStorage(noise);
  await killWorker(browser);

  const faults: string[] = [];
  const own = await openOwnPage(browser, 'library.html#/');
  hearFaults(own.page, faults);
  await own.page.reload();
  await own.page.getByRole('option').first().waitFor();
  await createPrompt(own.page, 'Zinc wall', 'A wall.');
  expect(await shownText(own.page)).toBe('A wall.');
  for (const section of SETTINGS_SECTIONS) {
    await goTo(own.page, `#/settings/${section}`);
    await own.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  }
  await goTo(own.page, '#/settings/inserting');
  expect(await own.page.getByRole('radio', { checked: true }).count()).toBeGreaterThan(0);
  await own.page.close();

  await site.page.bringToFront();
  await site.reset('a draft ');
  const palette = await openPalette(input, site.page);
  await input.type('glass tower');
  await paletteSettled(palette, 'glass tower');
  const [hit = ''] = await paletteHits(palette);
  const wasFavourite = await starred(palette);
  await input.press('ctrl+d');
  await waitUntil('the star', async () => (await starred(palette)) !== wasFavourite);
  await input.press('ctrl+Return');
  await paletteGone(site.page);
  await expect.poll(site.text).toBe(`a draft ${insertedText(titleOf(hit), ADDRESS)}`);

  await site.reset('');
  await input.press('alt+shift+o');
  const popup = await toolbarPopup(browser);
  await waitUntil('the tiles', () => popup.evaluate('!!document.querySelector("[data-tile]")'));
  await waitUntil('the search field', () => popup.evaluate('document.activeElement?.id === "search-prompts"'));
  await input.type('zinc wall');
  await waitUntil('the hit', async () =>
    String(await popup.evaluate('document.querySelector("[data-tile]")?.textContent')).startsWith('Zinc wall'),
  );
  await input.press('Down', 'Return');
  await waitUntil('the form', () => popup.evaluate('document.activeElement?.matches("form *, [data-primary]")'));
  await input.press('Return');
  await popup.closed();
  await expect.poll(site.text).toBe('A wall.');
  expect(faults).toEqual([]);
});

/** Puts a value in every key that the extension reads, and in some that it does not. */
async function fillStorage(noise: unknown): Promise<void> {
  const keys = await storedKeys();
  expect(keys.length).toBeGreaterThan(10);
  const { page } = await openOwnPage(inUse.browser);
  await page.evaluate(
    async ({ keys, noise }) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
      const areas = [...keys, ...['local', 'session', 'sync'].map((area) => ({ area, key: 'x' }))];
      for (const { area, key } of areas) {
        // Of what is synced an area takes little.
        await storage[area]?.set({ [key]: area === 'sync' ? JSON.stringify(noise).slice(0, 4_000) : noise });
      }
      localStorage.setItem('appearance', JSON.stringify(noise));
    },
    { keys, noise },
  );
  await page.close();
}

interface Area {
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
}

function hearFaults(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
}
