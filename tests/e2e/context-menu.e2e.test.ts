import { beforeAll, expect, it } from 'vitest';
import { isStyle } from '../../lib/core/styles/is-style';
import { chooseFromContextMenu } from '../browser/context-menu';
import { attachToWorker } from '../browser/extension-worker';
import { importPack } from '../browser/import-pack';
import { noticeButton, noticeSays } from '../browser/notice';
import { openOwnPage } from '../browser/own-page';
import { openPalette, paletteFrame, paletteGone, paletteHits, paletteSettled } from '../browser/palette';
import { middleOf } from '../browser/real-input';
import { routeSite } from '../browser/route-site';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { finishedText, insertedText, promptWith, titleOf } from './catalog-text';
import { openSite, type Site } from './open-site';

const inUse = browserForTests();
let site: Site;

beforeAll(async () => {
  site = await openSite(inUse.browser, 'https://www.midjourney.com/', 'react-textarea', inUse.input);
  await site.reset('');
});

it('opens the palette for the clicked field, and then lists the prompt that was used as an item', async () => {
  const field = await middleOf(site.page.locator('textarea'));
  await chooseFromContextMenu(inUse.input, site.page, field, 0);
  const palette = await paletteFrame(site.page);
  await inUse.input.type('glass tower');
  const hit = await waitUntil('the hit', async () => {
    const [first] = await paletteHits(palette);
    return first?.includes('Tower') && first;
  });
  await inUse.input.press('ctrl+Return');
  await paletteGone(site.page);
  const text = insertedText(titleOf(hit), 'https://www.midjourney.com/');
  await expect.poll(site.text).toBe(text);
  await inUse.input.press('ctrl+z');
  await expect.poll(site.text).toBe('');

  // It has blanks, so it asks for them first.
  await menuHas(promptWith(({ title }) => title === titleOf(hit)).id);
  await chooseFromContextMenu(inUse.input, site.page, field, 0);
  const form = (await paletteFrame(site.page)).getByRole('form');
  await form.waitFor();
  await inUse.input.press('Return');
  await paletteGone(site.page);
  await expect.poll(site.text).toBe(text);
  expect(await site.state()).toBe(text);
  expect(await site.submits()).toBe(0);
});

it('inserts a prompt without blanks at once, a style around the draft', async () => {
  const address = 'https://www.midjourney.com/';
  const style = promptWith(({ text, variables }) => isStyle(text) && variables.length === 0);
  const text = finishedText([style], address, { draft: 'a hare' });
  await site.reset('a hare');
  const palette = await openPalette(inUse.input, site.page);
  await inUse.input.type(style.title.toLowerCase());
  await waitUntil('the hit', async () => (await paletteHits(palette))[0]?.startsWith(style.title));
  await inUse.input.press('Return');
  await paletteGone(site.page);
  await expect.poll(site.text).toBe(text);

  await site.reset('a hare');
  await menuHas(style.id);
  await chooseFromContextMenu(inUse.input, site.page, await middleOf(site.page.locator('textarea')), 0);
  await expect.poll(site.text).toBe(text);
});

it('says what it did to a text for the site, and lets a text that may cost be seen first', async () => {
  const { page, ask } = await openOwnPage(inUse.browser);
  await importPack({ page, ask }, 'Seals', [
    { key: 'plain', title: 'Plain seal', text: 'A seal\nat sea', variables: [] },
    { key: 'costly', title: 'Costly seal', text: 'A {red, blue} seal', variables: [] },
  ]);
  const { prompts } = await ask('search', { query: 'seal', limit: 9, whole: true });
  const idOf = (title: string) => prompts.find(({ meta }) => meta.title === title)?.meta.id ?? '';
  const chooseNewest = async (title: string) => {
    // The newest favorite is the first item.
    await ask('setFavourite', { id: idOf(title), favourite: true });
    await menuHas(idOf(title));
    await site.page.bringToFront();
    await site.reset('');
    await chooseFromContextMenu(inUse.input, site.page, await middleOf(site.page.locator('textarea')), 0);
  };

  await chooseNewest('Plain seal');
  await noticeSays(site.page, 'Inserted · one line');
  await expect.poll(site.text).toBe('A seal at sea');

  await chooseNewest('Costly seal');
  const palette = await paletteFrame(site.page);
  await waitUntil('the hit', async () => (await paletteHits(palette))[0]?.startsWith('Costly seal'));
  await palette.locator('section').getByText('paid jobs').waitFor();
  expect(await site.text()).toBe('');
  await inUse.input.press('Return');
  await paletteGone(site.page);
  await expect.poll(site.text).toBe('A {red, blue} seal');
  for (const title of ['Plain seal', 'Costly seal']) await ask('setFavourite', { id: idOf(title), favourite: false });
  await page.close();
});

it('finds prompts like the text that is selected on the page', async () => {
  await site.page.evaluate(() => {
    const heading = document.body.appendChild(document.createElement('h1'));
    heading.textContent = 'glass tower';
    getSelection()?.selectAllChildren(heading);
  });
  await chooseFromContextMenu(inUse.input, site.page, await middleOf(site.page.locator('h1')), 1);
  const palette = await paletteFrame(site.page);
  await paletteSettled(palette, 'glass tower');
  expect((await paletteHits(palette))[0]).toContain('Tower');
  await inUse.input.press('Escape');
  await paletteGone(site.page);
});

it('saves the text that is selected on the page, takes that back, and finds it at once', async () => {
  const { page } = site;
  await page.evaluate(() => {
    document.querySelector('h1')?.remove();
    const heading = document.body.appendChild(document.createElement('h1'));
    heading.append('Walruses on a zeppelin', document.createElement('br'), 'at dusk');
    getSelection()?.selectAllChildren(heading);
  });
  const save = async () => chooseFromContextMenu(inUse.input, page, await middleOf(page.locator('h1')), 0);
  const firstHit = async () => {
    const palette = await openPalette(inUse.input, page);
    await inUse.input.type('walruses zeppelin');
    await paletteSettled(palette, 'walruses zeppelin');
    return (await paletteHits(palette))[0] ?? '';
  };

  await save();
  await inUse.input.click(page, await noticeButton(page, 'Undo'));
  await noticeSays(page, 'Not saved after all');
  expect(await firstHit()).not.toContain('Walruses');
  await inUse.input.press('Escape');
  await paletteGone(page);

  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
  await save();
  await noticeSays(page, 'Saved to your library');
  await site.reset('');
  expect(await firstHit()).toContain('Walruses on a zeppelin');
  await inUse.input.press('Return');
  await paletteGone(page);
  // The site takes a line break for an Enter, so that the text is made one line for it.
  await expect.poll(site.text).toBe('Walruses on a zeppelin at dusk');
});

it('saves a post with the account that wrote it, and with its address', async () => {
  const { context } = inUse.browser;
  const text = 'A narwhal in a bathtub, soft window light';
  await routeSite(context, 'x.com', `<!doctype html><title>Ann on X</title><article><h1>${text}</h1></article>`);
  const page = await context.newPage();
  await page.goto('https://x.com/ann_b/status/1234567890?s=20#reply');
  await page.bringToFront();
  // Until it is drawn and has the focus, the menu is that of the tab before.
  await inUse.input.click(page, await middleOf(page.locator('h1')));
  await waitUntil('the focus', () => page.evaluate(() => document.hasFocus()));
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
  await chooseFromContextMenu(inUse.input, page, await middleOf(page.locator('h1')), 0);
  await noticeSays(page, 'Saved to your library');
  await page.close();

  const own = await openOwnPage(inUse.browser);
  const { prompts } = await own.ask('search', { query: 'narwhal bathtub', limit: 1, whole: true });
  expect(await own.ask('getLibraryPrompts', { ids: prompts.map(({ meta }) => meta.id) })).toMatchObject([
    {
      pack: 'own',
      prompt: {
        ...{ title: text, text, author: '@ann_b', authorUrl: 'https://x.com/ann_b' },
        sourceUrl: 'https://x.com/ann_b/status/1234567890?s=20',
      },
    },
  ]);
  await own.page.close();
});

/** Resolves when the menu, which is built anew after each use, has an item for the prompt. */
async function menuHas(id: string): Promise<void> {
  const item = JSON.stringify(`prompt:${id}`);
  const worker = await waitUntil('the worker', () => attachToWorker(inUse.browser));
  await waitUntil(`the item of ${id}`, async () => {
    const expression = `chrome.contextMenus.update(${item}, {}).then(() => true, () => false)`;
    const answer = await worker.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return (answer.result as { readonly value?: unknown }).value === true; // Nothing here throws.
  });
  await worker.detach();
}
