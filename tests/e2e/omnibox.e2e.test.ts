import { beforeAll, expect, it } from 'vitest';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { insertedText } from './catalog-text';
import { openSite, type Site } from './open-site';

const inUse = browserForTests();
let site: Site;

beforeAll(async () => {
  site = await openSite(inUse.browser, 'https://chatgpt.com/', 'prosemirror', inUse.input);
});

it('inserts the prompt that was searched in the address bar into the box of the page', async () => {
  await site.reset('');
  await inUse.input.press('ctrl+l');
  await inUse.input.type('pp ');
  await inUse.input.type('coffee bag');
  // What is accepted before anything was offered is searched then.
  await inUse.input.press('Return');
  await expect.poll(site.text).toBe(insertedText('Matte Coffee Bag Packaging Mockup', 'https://chatgpt.com/'));
  expect(await site.submits()).toBe(0);
});

it('opens the prompt in the library where the page has no box', async () => {
  await inUse.browser.page.goto('chrome://version/');
  await inUse.input.press('ctrl+l');
  await inUse.input.type('pp ');
  await inUse.input.type('coffee bag');
  await inUse.input.press('Return');
  await waitUntil('the library', () =>
    inUse.browser.context.pages().find((page) => page.url().includes('/library.html#/prompt/')),
  );
});
