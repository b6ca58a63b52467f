import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Display, startDisplay } from '../../scripts/tools/start-display';
import { type Chromium, launchChromium } from '../browser/chromium';
import { paletteFrame, paletteGone } from '../browser/palette';
import { type RealInput, realInput } from '../browser/real-input';
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
afterAll(async () => {
  await browser.close();
  await display.stop();
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it('axe finds nothing in the palette', async () => {
    await site.page.bringToFront();
    await site.page.emulateMedia({ colorScheme });
    await site.reset('');
    await input.press('alt+shift+k');
    const palette = await paletteFrame(site.page);
    await input.type('night');
    await palette.locator('mark').first().waitFor();
    await palette.locator('section p').last().waitFor();
    expect(await violations(palette)).toEqual([]);

    await palette.getByRole('combobox').fill('qqqqzzzz');
    await palette.getByRole('status').waitFor();
    expect(await violations(palette)).toEqual([]);
    await input.press('Escape');
    await paletteGone(site.page);
  });

  it('axe finds nothing in the popup', async () => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 440, height: 600 });
    await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await page.locator('[data-tile]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-tile]').first().click();
    await page.locator('footer button').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

/** What is wrong, each with the first place where it is. */
async function violations(view: Frame | Page): Promise<unknown> {
  await view.evaluate(axe.source);
  const results = (await view.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults;
  return results.violations.map(({ id, nodes }) => ({ id, html: nodes[0]?.html, why: nodes[0]?.failureSummary }));
}
