import { expect, it } from 'vitest';
import { openPalette, paletteGone, paletteHits, paletteSettled } from '../browser/palette';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { insertedText, titleOf } from './catalog-text';
import { openSite } from './open-site';

const inUse = browserForTests();

it('tells in the settings how the last insertion went, and nothing of what was inserted', async () => {
  const { browser, input } = inUse;
  const address = 'https://chatgpt.com/';
  const site = await openSite(browser, address, 'prosemirror', input);
  await site.reset('my secret draft');
  const palette = await openPalette(input, site.page);
  await input.type('glass tower');
  await paletteSettled(palette, 'glass tower');
  const [hit = ''] = await paletteHits(palette);
  await input.press('ctrl+Return');
  await paletteGone(site.page);
  await expect.poll(site.text).toContain(insertedText(titleOf(hit), address));

  const settings = await browser.context.newPage();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await settings.goto(`chrome-extension://${browser.extensionId}/library.html#/settings/about`);
  await settings.getByRole('button', { name: 'Copy diagnosis' }).click();
  const copied = await waitUntil('the copy', () => settings.evaluate('navigator.clipboard.readText()'));
  const diagnosis = JSON.parse(String(copied));
  expect(diagnosis.insertions).toHaveLength(1);
  expect(diagnosis.insertions[0]).toMatchObject({
    site: 'chatgpt',
    kind: 'prosemirror',
    source: 'focused',
    outcome: { ok: true },
  });
  for (const secret of ['secret', 'glass', titleOf(hit), 'chatgpt.com']) expect(copied).not.toContain(secret);
  await settings.close();
});
