import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Display, startDisplay } from '../../scripts/tools/start-display';
import { type Chromium, launchChromium } from '../browser/chromium';
import { chooseFromContextMenu } from '../browser/context-menu';
import { paletteFrame, paletteGone, paletteHits } from '../browser/palette';
import { middleOf, type RealInput, realInput } from '../browser/real-input';
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
  site = await openSite(browser, 'https://www.midjourney.com/', 'react-textarea', input);
  await site.reset('');
});
afterAll(async () => {
  await browser.close();
  await display.stop();
});

it('opens the palette for the clicked field, and then lists the prompt that was used as an item', async () => {
  const field = await middleOf(site.page.locator('textarea'));
  await chooseFromContextMenu(input, site.page, field, 0);
  const palette = await paletteFrame(site.page);
  await input.type('glass tower');
  const hit = await waitUntil('the hit', async () => {
    const [first] = await paletteHits(palette);
    return first?.includes('Tower') && first;
  });
  await input.press('Return');
  await paletteGone(site.page);
  const text = insertedText(titleOf(hit));
  await expect.poll(site.text).toBe(text);
  await input.press('ctrl+z');
  await expect.poll(site.text).toBe('');

  await chooseFromContextMenu(input, site.page, field, 0);
  await expect.poll(site.text).toBe(text);
  expect(await site.state()).toBe(text);
  expect(await site.submits()).toBe(0);
});
