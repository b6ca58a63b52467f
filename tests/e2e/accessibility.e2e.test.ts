import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { paletteFrame, paletteGone } from '../browser/palette';
import { browserForTests } from './browser-for-tests';
import { openSite, type Site } from './open-site';

const inUse = browserForTests();
let site: Site;

beforeAll(async () => {
  site = await openSite(inUse.browser, 'https://chatgpt.com/', 'prosemirror', inUse.input);
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it('axe finds nothing in the palette', async () => {
    await site.page.bringToFront();
    await site.page.emulateMedia({ colorScheme });
    await site.reset('');
    await inUse.input.press('alt+shift+k');
    const palette = await paletteFrame(site.page);
    await inUse.input.type('night');
    await palette.locator('mark').first().waitFor();
    await palette.locator('section p').last().waitFor();
    expect(await violations(palette)).toEqual([]);

    await palette.getByRole('combobox').fill('qqqqzzzz');
    await palette.getByRole('button', { name: 'Save as a prompt' }).waitFor();
    expect(await violations(palette)).toEqual([]);

    // A stack of two, then the form of its blanks, with what is offered for the first.
    await palette.getByRole('combobox').fill('snow globe');
    await palette.locator('mark').first().waitFor();
    await inUse.input.press('plus');
    await palette.getByRole('list', { name: 'Combined' }).waitFor();
    await inUse.input.type('linocut');
    await palette.locator('mark').first().waitFor();
    expect(await violations(palette)).toEqual([]);
    await inUse.input.press('Return');
    await palette.getByRole('form').waitFor();
    await inUse.input.press('ctrl+u');
    await palette.getByLabel('Seed').waitFor();
    expect(await violations(palette)).toEqual([]);
    await inUse.input.press('Escape', 'Escape');
    await paletteGone(site.page);
  });

  it('axe finds nothing in the popup', async () => {
    const page = await inUse.browser.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 440, height: 600 });
    await page.goto(`chrome-extension://${inUse.browser.extensionId}/popup.html`);
    await page.locator('[data-tile]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-tile]').first().click();
    await page.locator('footer button').first().waitFor();
    expect(await violations(page)).toEqual([]);
    // It comes back as it was left.
    await page.keyboard.press('Escape');
    await page.locator('article').waitFor({ state: 'detached' });
    await page.close();
  });
});

/** What is wrong, each with the first place where it is. */
async function violations(view: Frame | Page): Promise<unknown> {
  await view.evaluate(axe.source);
  const results = (await view.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults;
  return results.violations.map(({ id, nodes }) => ({ id, html: nodes[0]?.html, why: nodes[0]?.failureSummary }));
}
