import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureFonts } from '../../scripts/tools/ensure-fonts';
import { inCells, shareUnlike } from '../browser/compare-pictures';
import { goTo, openLibrary } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { openPalette, paletteGone } from '../browser/palette';
import { routeSite } from '../browser/route-site';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';

/** What one machine may draw unlike another. The smallest of the broken layouts below is several times as much. */
const TOLERANCE = 0.02;

const LOOKS = [
  { name: 'light', colorScheme: 'light', tag: 'en' },
  { name: 'dark', colorScheme: 'dark', tag: 'en' },
  { name: 'right-to-left', colorScheme: 'light', tag: 'ar' },
] as const;

const BROKEN = [
  'section { display: none }',
  '[role=option] { height: 80px }',
  '[role=option] { flex-direction: row-reverse }',
  '* { font-size: 19px !important }',
  'footer { order: -1 }',
  '[data-cover] { visibility: hidden }',
] as const;

const folder = path.join(import.meta.dirname, 'screens');
const inUse = browserForTests();
let site: Page;
let popup: OwnPage;
let library: Page;

// Nothing but the catalog: what users write has covers that no other run draws.
beforeAll(async () => {
  ensureFonts();
  mkdirSync(folder, { recursive: true });
  const { browser } = inUse;
  await routeSite(browser.context, 'midjourney.com', '<!doctype html><textarea autofocus rows="4"></textarea>');
  library = await openLibrary(browser);
  popup = await openOwnPage(browser, 'popup.html');
  site = browser.page;
  await site.goto('https://midjourney.com/imagine');
});

it.each(LOOKS)('the main views look as they did in $name', { timeout: 240_000 }, async ({ name, colorScheme, tag }) => {
  await popup.ask('setLanguage', { tag });
  for (const page of [site, library, popup.page]) await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  for (const page of [library, popup.page])
    await waitUntil('the language', () => page.evaluate((lang) => document.documentElement.lang === lang, tag));
  const unlike: string[] = [];
  const look = async (view: string, page: Page, root: Page | Frame) => {
    const share = await compare(`${view}-${name}`, await inCells(await pictureOf(page, root)));
    if (share > TOLERANCE) unlike.push(`${view}-${name}.png: ${(share * 100).toFixed(1)} % are unlike`);
  };

  const palette = await openInSite();
  await look('palette', site, palette);
  await palette.getByRole('combobox').fill('snow globe');
  await palette.locator('mark').first().waitFor();
  await palette.getByRole('combobox').press('Enter');
  await palette.locator('form').waitFor();
  await look('form', site, palette);
  await palette.locator('form textarea').first().press('Escape');
  await palette.getByRole('combobox').press('Escape');
  await paletteGone(site);

  await popup.page.bringToFront();
  await popup.page.setViewportSize({ width: 440, height: 600 });
  await popup.page.locator('[data-tile]').first().waitFor();
  await look('popup', popup.page, popup.page);

  await library.bringToFront();
  await library.setViewportSize({ width: 1280, height: 800 });
  await goTo(library, '#/');
  await library.getByRole('option').first().waitFor();
  await look('library', library, library);
  await goTo(library, '#/settings/appearance');
  await library.getByRole('radio').first().waitFor();
  await look('settings', library, library);
  expect(unlike).toEqual([]);
});

describe('a broken layout', () => {
  it.each(BROKEN)('is seen: %s', async (css) => {
    await popup.ask('setLanguage', { tag: 'en' });
    await site.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const palette = await openInSite();
    const whole = await inCells(await pictureOf(site, palette));
    await palette.addStyleTag({ content: css });
    const broken = await inCells(await pictureOf(site, palette));
    await palette.getByRole('combobox').press('Escape');
    await paletteGone(site);
    expect(await shareUnlike(whole, whole)).toBe(0);
    expect(await shareUnlike(whole, broken)).toBeGreaterThan(TOLERANCE * 1.5);
  });
});

async function openInSite(): Promise<Frame> {
  await site.bringToFront();
  await site.setViewportSize({ width: 1280, height: 800 });
  await site.locator('textarea').focus();
  const palette = await openPalette(inUse.input, site);
  await palette.getByRole('option').first().waitFor();
  return palette;
}

/** The share that is unlike the kept picture. Where there is none yet, this one is kept, to be looked at. */
async function compare(name: string, picture: Buffer): Promise<number> {
  const file = path.join(folder, `${name}.png`);
  if (!existsSync(file)) {
    writeFileSync(file, picture);
    return 1;
  }
  const share = await shareUnlike(readFileSync(file), picture);
  if (share > TOLERANCE) writeFileSync(path.join('.output', `${name}-now.png`), picture);
  return share;
}

async function pictureOf(page: Page, root: Page | Frame): Promise<Buffer> {
  let drawn = -1;
  // Those out of view do not come, so all have come when no more do.
  await waitUntil('the covers', async () => {
    const before = drawn;
    drawn = await root.evaluate(countDrawnCovers);
    return drawn === before;
  });
  return page.screenshot({ animations: 'disabled' });
}

/** Runs in the page. Not a number while one is still being drawn. */
async function countDrawnCovers(): Promise<number> {
  await new Promise((resume) => setTimeout(resume, 300));
  const covers = [...document.querySelectorAll('img')].filter(({ src }) => src !== '');
  if (!covers.every(({ complete }) => complete)) return Number.NaN;
  await Promise.all(covers.map((image) => image.decode()));
  return covers.length + document.querySelectorAll('svg[data-cover] > g:not(:empty)').length;
}
