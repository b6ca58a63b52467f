import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { type Chromium, launchChromium } from '../tests/browser/chromium';
import { DRAWN_COVER } from '../tests/browser/drawn-cover';
import { extensionView } from '../tests/browser/extension-view';
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
// Wider than the display, whose last column would be the window's frame.
const browser = await launchChromium({ display, args: ['--window-size=1282,900'] });
try {
  await takePictures(browser, realInput(display), playground.url);
} finally {
  await browser.close();
  await display.stop();
  await playground.close();
}

/** The pictures of the README and the stores, of the built extension as a person sees it. */
async function takePictures(chromium: Chromium, input: RealInput, url: string): Promise<void> {
  const { page } = chromium;
  await page.goto(url);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await takePalette(page, input, colorScheme);
  }
  await takeOwnPages(chromium);
  await takeViewsBesideThePage(chromium, input, url);
}

async function save(view: Page, name: string): Promise<void> {
  await view.screenshot({ path: path.join(store, `${name}.png`) });
}

async function takePalette(page: Page, input: RealInput, colorScheme: 'light' | 'dark'): Promise<void> {
  await input.click(page, await middleOf(page.locator('textarea').first()));
  await page.setViewportSize(size);
  await input.press('alt+shift+k');
  const palette = await paletteFrame(page);
  await input.type('paper light');
  await paletteSettled(palette, 'paper light');
  await drawn(() => palette.locator('section').locator(DRAWN_COVER).count());
  await save(page, `palette-${colorScheme}`);
  if (colorScheme === 'light') {
    await input.press('ctrl+k');
    await palette.getByRole('dialog').waitFor();
    await drawn(() => palette.getByRole('dialog').count());
    await save(page, 'actions');
    await input.press('Escape', 'ctrl+a');
    await input.type('snow globe');
    await paletteSettled(palette, 'snow globe');
    await input.press('Return');
    await palette.getByRole('form').waitFor();
    await input.type('a tiny lighthouse above a stormy cove');
    await drawn(() => palette.getByText('stormy cove').count());
    await save(page, 'form');
    await input.press('Escape');
  }
  await input.press('Escape');
  await paletteGone(page);
}

/**
 * The popup and the side panel are the browser's own windows: only the display shows them. The page beside them is one
 * whose size was never set, so that it gives way to the panel.
 */
async function takeViewsBesideThePage(chromium: Chromium, input: RealInput, url: string): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto(url);
  await chromium.page.close();
  await page.bringToFront();
  const tiles = 'document.querySelectorAll("[data-tile] [data-cover] > g:not(:empty)").length';
  await input.press('alt+shift+o');
  const popup = await toolbarPopup(chromium);
  await drawn(async () => Number(await popup.evaluate(tiles)));
  await saveDisplay(input, 'popup');

  await popup.evaluate('document.querySelector("[aria-label=\\"Open in the side panel\\"]").focus()');
  await input.press('Return');
  const panel = await extensionView(chromium, 'sidepanel.html');
  await popup.closed();
  await drawn(async () => Number(await panel.evaluate(tiles)));
  await saveDisplay(input, 'side-panel');
}

async function saveDisplay(input: RealInput, name: string): Promise<void> {
  const screen = path.join(store, `${name}.png`);
  await input.screenshot(screen);
  const cut = await sharp(screen)
    .extract({ left: 0, top: 0, ...size })
    .png()
    .toBuffer();
  await sharp(cut).toFile(screen);
}

async function takeOwnPages({ context, extensionId }: Chromium): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  const show = (address: string) => page.goto(`chrome-extension://${extensionId}/${address}`);
  await show('library.html#/');
  await page.getByRole('option').nth(4).click();
  await drawn(() => page.locator('aside img[data-cover]').count());
  await save(page, 'library');
  await show('library.html#/settings/sites');
  await page.getByRole('switch').first().waitFor();
  await save(page, 'settings');
  await show('welcome.html');
  await page.locator('kbd').nth(2).waitFor();
  await save(page, 'first-run');
  await page.close();
}

/** Waits for the covers, and then for what the browser still has to paint. */
async function drawn(count: () => Promise<number>): Promise<void> {
  await waitUntil('the covers', async () => (await count()) > 0);
  await new Promise((painted) => setTimeout(painted, 600));
}
