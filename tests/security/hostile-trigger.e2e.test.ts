import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentScriptWorld } from '../browser/content-script-world';
import { findPalette, paletteFrame, paletteGone, paletteHits, paletteSettled } from '../browser/palette';
import { middleOf } from '../browser/real-input';
import { routeSite } from '../browser/route-site';
import { allowSite } from '../e2e/allow-site';
import { browserForTests } from '../e2e/browser-for-tests';
import { insertedText, titleOf } from '../e2e/catalog-text';
import { FORGED_TRIGGERS } from './forged-triggers';

const ADDRESS = 'https://chatgpt.com/';
const BOX = '<textarea rows="6" cols="50" placeholder="Describe your picture"></textarea>';

const inUse = browserForTests();

/** A site that the user has allowed, with a frame of its own and one of another site, both made up as its prompt box. */
beforeAll(async () => {
  const { context, page } = inUse.browser;
  await routeSite(context, 'mimic.test', `<!doctype html><title>Mimic</title>${BOX}`);
  await context.route(`${ADDRESS}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: route.request().url().endsWith('/frame')
        ? `<!doctype html><title>Frame</title>${BOX}`
        : `<!doctype html><title>Allowed</title>${BOX}<iframe id="own" src="/frame"></iframe><iframe id="mimic" src="https://mimic.test/"></iframe>`,
    }),
  );
  await page.goto(ADDRESS);
  await allowSite(inUse, 'ChatGPT');
});
beforeEach(async () => {
  const { page } = inUse.browser;
  await page.goto(ADDRESS);
  await inUse.input.click(page, await middleOf(page.locator('textarea')));
});
afterEach(async () => {
  if (await findPalette(inUse.browser.page)) await inUse.input.press('Escape');
});

const boxText = () => inUse.browser.page.locator('textarea').inputValue();
const mimicText = () => inUse.browser.page.frameLocator('#mimic').locator('textarea').inputValue();

/** Long enough for a palette that was called for. */
const aWhile = () => inUse.browser.page.waitForTimeout(1500);

describe('a page that calls for the palette itself', () => {
  it.each(FORGED_TRIGGERS)('is not heard when it %s, right after a click of the user', async (_, attack) => {
    await inUse.browser.page.evaluate(attack);
    await aWhile();
    expect(await findPalette(inUse.browser.page)).toBeUndefined();
  });

  it('chooses nothing in the palette that the user called for', async () => {
    await inUse.input.type('//');
    await paletteFrame(inUse.browser.page);
    await inUse.browser.page.evaluate(() => {
      for (const target of [document.querySelector('prompt-palette'), document.activeElement, document, window]) {
        for (const type of ['keydown', 'keypress', 'keyup'])
          target?.dispatchEvent(
            new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, composed: true }),
          );
      }
    });
    await aWhile();
    expect(await findPalette(inUse.browser.page)).toBeDefined();
    expect(await boxText()).toBe('//');
  });
});

describe('a frame', () => {
  it('that mimics the prompt box is not heard where its site is not allowed', async () => {
    const { page } = inUse.browser;
    await inUse.input.click(page, await middleOf(page.frameLocator('#mimic').locator('textarea')));
    await inUse.input.type('//');
    await expect.poll(mimicText).toBe('//');
    await aWhile();
    expect(await findPalette(page)).toBeUndefined();
  });

  it('that takes the focus from the palette gets neither the keys nor the text', async () => {
    const { page } = inUse.browser;
    await inUse.input.type('//');
    const palette = await paletteFrame(page);
    await page.evaluate(() => {
      setInterval(() => document.querySelector<HTMLIFrameElement>('#mimic')?.focus(), 20);
    });
    await inUse.input.type('glass tower');
    await paletteSettled(palette, 'glass tower');
    const [hit = ''] = await paletteHits(palette);
    await inUse.input.press('ctrl+Return');
    await paletteGone(page);
    await aWhile();
    expect(await mimicText()).toBe('');
    expect([insertedText(titleOf(hit), ADDRESS), '//']).toContain(await boxText());
  });

  it('that asks for an insertion in the page around it is refused, even with the voice of our own script in it', async () => {
    const { page } = inUse.browser;
    await page
      .frameLocator('#mimic')
      .locator('body')
      .evaluate(() => {
        for (const data of [{ type: 'insertPrompt', data: { ids: ['x'] } }, 'openPalette'])
          parent.postMessage(data, '*');
      });
    const inFrame = await contentScriptWorld(inUse.browser, page, 'frame');
    const ask = (type: string, data: string) =>
      inFrame(`chrome.runtime.sendMessage({ id: 1, type: '${type}', data: ${data}, timestamp: 0 }).then(
        (answer) => JSON.stringify(answer?.err ?? 'answered'), String)`);
    const found = await inFrame(`location.pathname`);
    expect(found).toBe('/frame');
    expect(await ask('insertPrompt', '{ ids: ["x"], values: {} }')).toMatch(/refused/);
    expect(await ask('search', '{ query: "", limit: 5, whole: true }')).toMatch(/refused/);
    expect(await boxText()).toBe('');
    expect(await findPalette(page)).toBeUndefined();
  });
});
