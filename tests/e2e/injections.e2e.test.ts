import type { Worker } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { openPalette, paletteGone, paletteSettled } from '../browser/palette';
import { middleOf } from '../browser/real-input';
import { routeSite } from '../browser/route-site';
import { browserForTests } from './browser-for-tests';

const ADDRESS = 'https://box.test/';

const inUse = browserForTests();
let own: OwnPage;
let worker: Worker;

beforeAll(async () => {
  const { context, page, extensionId } = inUse.browser;
  await routeSite(context, 'box.test', '<!doctype html><title>Box</title><textarea rows="9" cols="60"></textarea>');
  own = await openOwnPage(inUse.browser);
  await page.bringToFront();
  await page.goto(ADDRESS);
  const found = context.serviceWorkers().find((each) => each.url().includes(extensionId));
  if (!found) throw new Error('The worker does not run.');
  worker = found;
  await worker.evaluate(`(() => {
    globalThis.ran = [];
    const run = chrome.scripting.executeScript;
    chrome.scripting.executeScript = (injection) => {
      ran.push(...(injection.files ?? [String(injection.func)]));
      return run(injection);
    };
  })()`);
});

/** What the worker has run in pages since it was asked: files, and the texts of functions. */
const ran = () => worker.evaluate<readonly string[]>('ran.splice(0)');

it('sends the list that the palette opens with, and none at the press that closes it', async () => {
  const { page } = inUse.browser;
  await inUse.input.click(page, await middleOf(page.locator('textarea')));
  const palette = await openPalette(inUse.input, page);
  await paletteSettled(palette, '');
  expect((await ran()).filter((each) => each.includes('takeFirstList'))).not.toEqual([]);
  await inUse.input.press('alt+shift+k');
  await paletteGone(page);
  await page.waitForTimeout(500);
  expect((await ran()).filter((each) => each.includes('takeFirstList'))).toEqual([]);
});

it('injects the inserter once to see what a page has to write in', async () => {
  const { page } = inUse.browser;
  await page.locator('textarea').fill('mine');
  await ran();
  const tabId = await worker.evaluate<number>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)`,
  );
  expect(await own.ask('getAccess', { tabId })).toEqual({ ok: true, hasField: true, draft: 'mine', selection: '' });
  expect((await ran()).filter((each) => each === '/inserter.js')).toHaveLength(1);
});
