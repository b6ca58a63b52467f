import { beforeAll, beforeEach, expect, it } from 'vitest';
import { killWorker } from '../browser/extension-worker';
import { paletteFrame, paletteGone, paletteHits, paletteSettled, starred } from '../browser/palette';
import { toolbarPopup } from '../browser/toolbar-popup';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { insertedText, titleOf } from './catalog-text';
import { openSite, type Site } from './open-site';

const inUse = browserForTests();
let site: Site;

beforeAll(async () => {
  site = await openSite(inUse.browser, 'https://chatgpt.com/', 'prosemirror', inUse.input);
});
beforeEach(() => site.reset(''));

/** The steps of the tour; the worker is killed before the one named. */
const STEPS = ['the shortcut', 'the first letter', 'the last letter', 'the favorite', 'Enter'] as const;

it.each(STEPS)('inserts the prompt although the worker was killed before %s', async (killedBefore) => {
  const step = async (name: (typeof STEPS)[number], act: () => Promise<unknown>) => {
    if (name === killedBefore) await killWorker(inUse.browser);
    await act();
  };
  await step('the shortcut', () => inUse.input.press('alt+shift+k'));
  const palette = await paletteFrame(site.page);
  await waitUntil('the list', async () => (await paletteHits(palette)).length > 0);
  await step('the first letter', () => inUse.input.type('glass towe'));
  await step('the last letter', () => inUse.input.type('r'));
  await paletteSettled(palette, 'glass tower');
  const [hit = ''] = await paletteHits(palette);
  const wasFavourite = await starred(palette);
  await step('the favorite', () => inUse.input.press('ctrl+d'));
  await waitUntil('the star', async () => (await starred(palette)) !== wasFavourite);
  await step('Enter', () => inUse.input.press('ctrl+Return'));
  await paletteGone(site.page);
  await expect.poll(site.text).toBe(insertedText(titleOf(hit), 'https://chatgpt.com/'));
  expect(await site.submits()).toBe(0);
});

it('browses and inserts from the popup although the worker was killed before each step', async () => {
  await killWorker(inUse.browser);
  await inUse.input.press('alt+shift+o');
  const popup = await toolbarPopup(inUse.browser);
  await waitUntil('the tiles', () => popup.evaluate('!!document.querySelector("[data-tile]")'));
  await killWorker(inUse.browser);
  await inUse.input.press('Down', 'Return');
  const title = String(
    await waitUntil('the detail view', () => popup.evaluate('document.querySelector("h2")?.textContent')),
  );
  await waitUntil('the form', () => popup.evaluate('document.activeElement?.matches("form *, [data-primary]")'));
  await killWorker(inUse.browser);
  await inUse.input.press('Return');
  await popup.closed();
  await expect.poll(site.text).toBe(insertedText(title, 'https://chatgpt.com/'));
});
