import { beforeAll, expect, it } from 'vitest';
import { chooseFromContextMenu } from '../browser/context-menu';
import { paletteFrame, paletteGone, paletteHits, paletteSettled } from '../browser/palette';
import { middleOf } from '../browser/real-input';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { insertedText, titleOf } from './catalog-text';
import { openSite, type Site } from './open-site';

const inUse = browserForTests();
let site: Site;

beforeAll(async () => {
  site = await openSite(inUse.browser, 'https://www.midjourney.com/', 'react-textarea', inUse.input);
  await site.reset('');
});

it('opens the palette for the clicked field, and then lists the prompt that was used as an item', async () => {
  const field = await middleOf(site.page.locator('textarea'));
  await chooseFromContextMenu(inUse.input, site.page, field, 0);
  const palette = await paletteFrame(site.page);
  await inUse.input.type('glass tower');
  const hit = await waitUntil('the hit', async () => {
    const [first] = await paletteHits(palette);
    return first?.includes('Tower') && first;
  });
  await inUse.input.press('ctrl+Return');
  await paletteGone(site.page);
  const text = insertedText(titleOf(hit), 'https://www.midjourney.com/');
  await expect.poll(site.text).toBe(text);
  await inUse.input.press('ctrl+z');
  await expect.poll(site.text).toBe('');

  await chooseFromContextMenu(inUse.input, site.page, field, 0);
  await expect.poll(site.text).toBe(text);
  expect(await site.state()).toBe(text);
  expect(await site.submits()).toBe(0);
});

it('finds prompts like the text that is selected on the page', async () => {
  await site.page.evaluate(() => {
    const heading = document.body.appendChild(document.createElement('h1'));
    heading.textContent = 'glass tower';
    getSelection()?.selectAllChildren(heading);
  });
  const before = await inUse.input.countWindows();
  await inUse.input.click(site.page, await middleOf(site.page.locator('h1')), 3);
  await waitUntil('the menu', async () => (await inUse.input.countWindows()) > before);
  // The last item is Inspect, and ours is the one above.
  await inUse.input.press('Up', 'Up', 'Return');
  const palette = await paletteFrame(site.page);
  await paletteSettled(palette, 'glass tower');
  expect((await paletteHits(palette))[0]).toContain('Tower');
  await inUse.input.press('Escape');
});
