import { expect, it } from 'vitest';
import { paletteFrame, paletteGone, paletteHits, paletteSettled } from '../browser/palette';
import { middleOf } from '../browser/real-input';
import { routeSite } from '../browser/route-site';
import { allowSite } from './allow-site';
import { browserForTests } from './browser-for-tests';
import { insertedText, titleOf } from './catalog-text';
import { NO_POLICY, openSite } from './open-site';

const inUse = browserForTests();

async function chooseFirst(words: string): Promise<string> {
  const palette = await paletteFrame(inUse.browser.page);
  await inUse.input.type(words);
  await paletteSettled(palette, words);
  const [hit = ''] = await paletteHits(palette);
  await inUse.input.press('ctrl+Return');
  await paletteGone(inUse.browser.page);
  return insertedText(titleOf(hit), 'https://chatgpt.com/');
}

it('opens the palette on // at the start of a word, and takes the two characters away with the insertion', async () => {
  await allowSite(inUse, 'ChatGPT');
  const site = await openSite(inUse.browser, 'https://chatgpt.com/', 'prosemirror', inUse.input);
  await site.reset('');
  await inUse.input.type('See https://x and //');
  const text = await chooseFirst('glass tower');
  await expect.poll(site.text).toBe(`See https://x and ${text}`);
  expect(await site.submits()).toBe(0);
});

it.each(['textarea', 'slate', 'lexical-rich', 'quill', 'draft', 'ckeditor', 'codemirror', 'monaco'])(
  'hears // in %s, which may write its keys itself',
  async (editor) => {
    const site = await openSite(inUse.browser, 'https://chatgpt.com/', editor, inUse.input, NO_POLICY);
    await site.reset('');
    await inUse.input.type('See //');
    const text = await chooseFirst('glass tower');
    await expect.poll(site.text).toBe(`See ${text}`);
    expect(await site.submits()).toBe(0);
  },
);

it('writes in a frame of another site that is allowed, and says what to do where it is not', async () => {
  await inUse.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await routeSite(
    inUse.browser.context,
    'framed.hf.space',
    '<!doctype html><textarea style="width:500px;height:200px"></textarea>',
  );
  await routeSite(
    inUse.browser.context,
    'huggingface.co',
    '<!doctype html><h1>Space</h1><iframe src="https://framed.hf.space/" style="width:600px;height:300px"></iframe>',
  );
  await inUse.browser.page.goto('https://huggingface.co/spaces/a/b');
  const box = inUse.browser.page.frameLocator('iframe').locator('textarea');
  await inUse.input.click(inUse.browser.page, await middleOf(box));
  await inUse.input.press('alt+shift+k');
  const copied = await chooseFirst('glass tower');
  await inUse.browser.page.locator('prompt-palette-notice').waitFor({ state: 'attached' });
  expect(await box.inputValue()).toBe('');
  await inUse.input.click(inUse.browser.page, await middleOf(inUse.browser.page.locator('h1')));
  await expect.poll(() => inUse.browser.page.evaluate(() => navigator.clipboard.readText())).toBe(copied);

  await allowSite(inUse, 'Hugging Face Spaces');
  await inUse.input.click(inUse.browser.page, await middleOf(box));
  await inUse.input.press('alt+shift+k');
  const text = await chooseFirst('night market');
  await expect.poll(() => box.inputValue()).toBe(text);

  // The page has to hand the focus on to its frame every time, not only the first.
  await inUse.input.type(' //');
  const added = await chooseFirst('glass tower');
  await expect.poll(() => box.inputValue()).toBe(`${text} ${added}`);
});
