import { expect, it } from 'vitest';
import { contentScriptWorld } from '../browser/content-script-world';
import { openLibrary } from '../browser/library-page';
import { openPalette, paletteGone, paletteSettled } from '../browser/palette';
import { routeSite } from '../browser/route-site';
import { browserForTests } from './browser-for-tests';

const inUse = browserForTests();

/** Keeps what the live regions of notices say at each of their changes, from the place where they are made. */
const LISTEN = `
  globalThis.heard = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    if (this.localName !== 'prompt-palette-notice') return root;
    const listen = () => heard.push(...[...root.querySelectorAll('[role]')].map((region) => region.role + ': ' + region.textContent));
    new MutationObserver(listen).observe(root, { childList: true, subtree: true });
    return root;
  };`;

it('says how many hits there are, and into a region that stood there before, that the prompt was inserted', async () => {
  const { browser, input } = inUse;
  const { page } = browser;
  await routeSite(browser.context, 'one.test', '<!doctype html><textarea autofocus></textarea>');
  await page.goto('https://one.test/');
  const palette = await openPalette(input, page);
  const evaluate = await contentScriptWorld(browser, page);
  await evaluate(LISTEN);
  const count = palette.getByRole('status').first();
  expect(await count.textContent()).toBe('');
  await input.type('qqqqzzzz');
  await expect.poll(() => count.textContent()).toBe('Nothing fits “qqqqzzzz”.');
  await input.press('ctrl+a');
  await input.type('glass tower');
  await paletteSettled(palette, 'glass tower');
  await expect.poll(() => count.textContent()).toMatch(/^(One prompt|\d+ prompts)$/);

  await input.press('ctrl+Return');
  await paletteGone(page);
  await expect.poll(() => evaluate('heard')).toEqual(['status: ', expect.stringMatching(/^status: Inserted/)]);
});

it('says in the library how many prompts a search has found, and offers to keep what none fits', async () => {
  const library = await openLibrary(inUse.browser);
  const said = library.locator('p[role=status]').first();
  await expect.poll(() => said.textContent()).toMatch(/^\d\d\d prompts$/);
  const search = library.getByLabel('Search prompts');
  await search.fill('glass tower');
  await expect.poll(() => said.textContent()).toMatch(/^(One prompt|\d\d? prompts)$/);
  await search.fill('qqqqzzzz xxqq');
  await expect.poll(() => said.textContent()).toBe('Nothing fits “qqqqzzzz xxqq”.');
  await library.getByRole('button', { name: 'Save as a prompt' }).click();
  await expect.poll(() => library.getByLabel('Prompt', { exact: true }).inputValue()).toBe('qqqqzzzz xxqq');
  await library.close();
});
