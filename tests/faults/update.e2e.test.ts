import { beforeAll, expect, it } from 'vitest';
import { openPalette, paletteGone, paletteSettled } from '../browser/palette';
import { browserForTests } from '../e2e/browser-for-tests';
import { openSite, type Site } from '../e2e/open-site';
import { updateExtension } from './update-extension';

const ADDRESS = 'https://chatgpt.com/';
const inUse = browserForTests();
let site: Site;

beforeAll(async () => {
  site = await openSite(inUse.browser, ADDRESS, 'prosemirror', inUse.input);
});

it('says under an open palette that there was an update, leaves the draft alone and closes', async () => {
  const { browser, input } = inUse;
  await site.reset('a draft ');
  const old = await openPalette(input, site.page);
  await input.type('glass tower');
  await paletteSettled(old, 'glass tower');
  await updateExtension(browser);
  await site.page.bringToFront();
  await input.press('ctrl+Return');
  await old.getByText('was updated while this page was open').waitFor();
  expect(await site.text()).toBe('a draft ');
  await input.press('Escape');
  await paletteGone(site.page);
});
