import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Display, startDisplay } from '../../scripts/tools/start-display';
import { type Chromium, launchChromium } from '../browser/chromium';
import { killWorker } from '../browser/extension-worker';
import { paletteFrame, paletteGone, paletteHits, paletteSettled, starred } from '../browser/palette';
import { type RealInput, realInput } from '../browser/real-input';
import { toolbarPopup } from '../browser/toolbar-popup';
import { waitUntil } from '../browser/wait-until';
import { insertedText, titleOf } from './catalog-text';
import { openSite, type Site } from './open-site';

let display: Display;
let input: RealInput;
let browser: Chromium;
let site: Site;

beforeAll(async () => {
  display = await startDisplay();
  input = realInput(display);
  browser = await launchChromium({ display });
  site = await openSite(browser, 'https://chatgpt.com/', 'prosemirror', input);
});
beforeEach(() => site.reset(''));
afterAll(async () => {
  await browser.close();
  await display.stop();
});

/** The steps of the tour; the worker is killed before the one named. */
const STEPS = ['the shortcut', 'the first letter', 'the last letter', 'the favorite', 'Enter'] as const;

it.each(STEPS)('inserts the prompt although the worker was killed before %s', async (killedBefore) => {
  const step = async (name: (typeof STEPS)[number], act: () => Promise<unknown>) => {
    if (name === killedBefore) await killWorker(browser);
    await act();
  };
  await step('the shortcut', () => input.press('alt+shift+k'));
  const palette = await paletteFrame(site.page);
  await waitUntil('the list', async () => (await paletteHits(palette)).length > 0);
  await step('the first letter', () => input.type('glass towe'));
  await step('the last letter', () => input.type('r'));
  await paletteSettled(palette, 'glass tower');
  const [hit = ''] = await paletteHits(palette);
  const wasFavourite = await starred(palette);
  await step('the favorite', () => input.press('ctrl+d'));
  await waitUntil('the star', async () => (await starred(palette)) !== wasFavourite);
  await step('Enter', () => input.press('Return'));
  await paletteGone(site.page);
  await expect.poll(site.text).toBe(insertedText(titleOf(hit)));
  expect(await site.submits()).toBe(0);
});

it('browses and inserts from the popup although the worker was killed before each step', async () => {
  await killWorker(browser);
  await input.press('alt+shift+o');
  const popup = await toolbarPopup(browser);
  await waitUntil('the tiles', () => popup.evaluate('!!document.querySelector("[data-tile]")'));
  await killWorker(browser);
  await input.press('Down', 'Return');
  const title = String(
    await waitUntil('the detail view', () => popup.evaluate('document.querySelector("h2")?.textContent')),
  );
  await killWorker(browser);
  await input.press('Return');
  await popup.closed();
  await expect.poll(site.text).toBe(insertedText(title));
});
