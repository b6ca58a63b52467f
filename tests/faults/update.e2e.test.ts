import { beforeAll, expect, it } from 'vitest';
import { findPalette, openPalette, paletteGone, paletteSettled } from '../browser/palette';
import { waitUntil } from '../browser/wait-until';
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

it('opens in the tab from before with the first shortcut that the browser hands over', async () => {
  const { browser, input } = inUse;
  for (let updates = 0; updates < 3; updates++) {
    await site.reset('a draft ');
    await updateExtension(browser);
    await site.page.bringToFront();
    // Until the browser has taken over the new version's shortcuts, for about a second, it gives their keys to the page.
    await waitUntil('the shortcut', async () => (await pressShortcut()) === 'palette');
    await input.press('Escape');
    await paletteGone(site.page);
  }
  expect(await site.text()).toBe('a draft ');
});

/** Who got it. Throws where it was neither. */
async function pressShortcut(): Promise<'palette' | 'page'> {
  await site.forgetKeys();
  await inUse.input.press('alt+shift+k');
  return waitUntil('what the shortcut does', async () => {
    if (await findPalette(site.page)) return 'palette';
    return (await site.keysHeard()).includes('K') && 'page';
  });
}
