import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Display, startDisplay } from '../../scripts/tools/start-display';
import { type Chromium, launchChromium } from '../browser/chromium';
import { paletteFrame, paletteGone, paletteHits, paletteSettled } from '../browser/palette';
import { middleOf, type RealInput, realInput } from '../browser/real-input';
import { routeSite } from '../browser/route-site';
import { waitUntil } from '../browser/wait-until';
import { insertedText, titleOf } from './catalog-text';
import { openSite } from './open-site';

let display: Display;
let input: RealInput;
let browser: Chromium;

beforeAll(async () => {
  display = await startDisplay();
  input = realInput(display);
  browser = await launchChromium({ display });
});
afterAll(async () => {
  await browser.close();
  await display.stop();
});

/** Switches a site on in the settings and accepts the browser's question. */
async function allow(site: string): Promise<void> {
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/library.html`);
  const toggle = settings.getByRole('switch', { name: `Type // to open the palette on ${site}` });
  await settings.bringToFront();
  await input.click(settings, await middleOf(toggle));
  // The question is drawn in the browser's own window, and ignores an answer that comes too soon.
  await new Promise((done) => setTimeout(done, 2000));
  await input.press('Tab', 'Return');
  await waitUntil('the permission', async () => (await toggle.getAttribute('aria-checked')) === 'true');
  await settings.close();
  await browser.page.bringToFront();
}

async function chooseFirst(words: string): Promise<string> {
  const palette = await paletteFrame(browser.page);
  await input.type(words);
  await paletteSettled(palette, words);
  const [hit = ''] = await paletteHits(palette);
  await input.press('Return');
  await paletteGone(browser.page);
  return insertedText(titleOf(hit));
}

it('opens the palette on // at the start of a word, and takes the two characters away with the insertion', async () => {
  await allow('ChatGPT');
  const site = await openSite(browser, 'https://chatgpt.com/', 'prosemirror', input);
  await site.reset('');
  await input.type('See https://x and //');
  const text = await chooseFirst('glass tower');
  await expect.poll(site.text).toBe(`See https://x and ${text}`);
  expect(await site.submits()).toBe(0);
});

it('writes in a frame of another site that is allowed, and says what to do where it is not', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await routeSite(
    browser.context,
    'framed.hf.space',
    '<!doctype html><textarea style="width:500px;height:200px"></textarea>',
  );
  await routeSite(
    browser.context,
    'huggingface.co',
    '<!doctype html><h1>Space</h1><iframe src="https://framed.hf.space/" style="width:600px;height:300px"></iframe>',
  );
  await browser.page.goto('https://huggingface.co/spaces/a/b');
  const box = browser.page.frameLocator('iframe').locator('textarea');
  await input.click(browser.page, await middleOf(box));
  await input.press('alt+shift+k');
  const copied = await chooseFirst('glass tower');
  await browser.page.locator('prompt-palette-notice').waitFor({ state: 'attached' });
  expect(await box.inputValue()).toBe('');
  await input.click(browser.page, await middleOf(browser.page.locator('h1')));
  await expect.poll(() => browser.page.evaluate(() => navigator.clipboard.readText())).toBe(copied);

  await allow('Hugging Face Spaces');
  await input.click(browser.page, await middleOf(box));
  await input.press('alt+shift+k');
  const text = await chooseFirst('night market');
  await expect.poll(() => box.inputValue()).toBe(text);
});
