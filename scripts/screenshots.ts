import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { type Chromium, launchChromium } from '../tests/browser/chromium';
import { paletteFrame, paletteGone, paletteSettled } from '../tests/browser/palette';
import { middleOf, type RealInput, realInput } from '../tests/browser/real-input';
import { serve } from '../tests/browser/serve';
import { toolbarPopup } from '../tests/browser/toolbar-popup';
import { waitUntil } from '../tests/browser/wait-until';
import { buildPlayground } from './demo/build-playground';
import { ensureFonts } from './tools/ensure-fonts';
import { startDisplay } from './tools/start-display';

const store = path.resolve(import.meta.dirname, '../store');
const size = { width: 1280, height: 800 };

ensureFonts();
mkdirSync(store, { recursive: true });
const playground = await serve(await buildPlayground());
const display = await startDisplay();
const browser = await launchChromium({ display });
try {
  await takePictures(browser, realInput(display), playground.url);
} finally {
  await browser.close();
  await display.stop();
  await playground.close();
}

/** The pictures of the README and the stores, of the built extension as a person sees it. */
async function takePictures({ context, page, extensionId }: Chromium, input: RealInput, url: string): Promise<void> {
  const save = (view: Page, name: string) => view.screenshot({ path: path.join(store, `${name}.png`) });
  await page.goto(url);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await input.click(page, await middleOf(page.locator('textarea').first()));
    await page.setViewportSize(size);
    await input.press('alt+shift+k');
    const palette = await paletteFrame(page);
    await input.type('paper light');
    await paletteSettled(palette, 'paper light');
    await drawn(() => palette.locator('section img[src]').count());
    await save(page, `palette-${colorScheme}`);
    await input.press('Escape');
    await paletteGone(page);
    await page.setViewportSize({ width: 1280, height: 760 });
  }

  await page.emulateMedia({ colorScheme: 'light' });
  await input.press('alt+shift+o');
  const popup = await toolbarPopup(browser);
  await drawn(async () => Number(await popup.evaluate('document.querySelectorAll("[data-tile] img[src]").length')));
  const screen = path.join(store, 'popup.png');
  await input.screenshot(screen);
  const cut = await sharp(screen)
    .extract({ left: 0, top: 0, ...size })
    .png()
    .toBuffer();
  await sharp(cut).toFile(screen);
  await input.press('Escape');
  await popup.closed();

  const settings = await context.newPage();
  await settings.setViewportSize(size);
  await settings.goto(`chrome-extension://${extensionId}/library.html#/settings/sites`);
  await settings.getByRole('switch').first().waitFor();
  await save(settings, 'settings');
}

/** Waits for the covers, and then for what the browser still has to paint. */
async function drawn(count: () => Promise<number>): Promise<void> {
  await waitUntil('the covers', async () => (await count()) > 0);
  await new Promise((painted) => setTimeout(painted, 600));
}
