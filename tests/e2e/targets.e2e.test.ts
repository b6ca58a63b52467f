import type { Frame } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { noticeSays } from '../browser/notice';
import { paletteFrame, paletteGone, paletteHits, paletteSettled } from '../browser/palette';
import { middleOf } from '../browser/real-input';
import { routeSite } from '../browser/route-site';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { insertedText, promptWith, titleOf } from './catalog-text';
import { openSite } from './open-site';

const inUse = browserForTests();

beforeAll(async () => {
  await inUse.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
beforeEach(() => inUse.browser.page.bringToFront());

/** Shows a page at an address of its own and clicks on its heading, so that no field has the focus. */
async function visit(host: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
  const html = `<!doctype html><title>${host}</title><style>textarea,input{width:600px}textarea{height:120px}</style><h1>Page</h1>${body}`;
  await routeSite(inUse.browser.context, host, html, headers);
  await inUse.browser.page.goto(`https://${host}/`);
  await inUse.input.click(inUse.browser.page, await middleOf(inUse.browser.page.locator('h1')));
}

async function openAndFind(words: string): Promise<{ readonly palette: Frame; readonly text: string }> {
  await inUse.input.press('alt+shift+k');
  const palette = await paletteFrame(inUse.browser.page);
  await inUse.input.type(words);
  await paletteSettled(palette, words);
  const [hit = ''] = await paletteHits(palette);
  return { palette, text: insertedText(titleOf(hit), '') };
}

const clipboard = () => inUse.browser.page.evaluate(() => navigator.clipboard.readText());

it('inserts into the page’s prompt box when nothing has the focus', async () => {
  await visit(
    'one.test',
    '<input type="search" placeholder="Search"><textarea placeholder="Describe your image"></textarea><button>Generate</button>',
  );
  const { palette, text } = await openAndFind('glass tower');
  expect(await palette.locator('footer').textContent()).toContain('this page’s prompt box');
  await inUse.input.press('ctrl+Return');
  await expect.poll(() => inUse.browser.page.locator('textarea').inputValue()).toBe(text);
  expect(await inUse.browser.page.locator('input').inputValue()).toBe('');
});

it('says so and copies on a page without a text box', async () => {
  await visit('two.test', '<p>Nothing to write in</p>');
  const { palette, text } = await openAndFind('glass tower');
  expect(await palette.locator('footer').textContent()).toContain('No text box');
  await inUse.input.press('ctrl+Return');
  await paletteGone(inUse.browser.page);
  await expect.poll(clipboard).toBe(text);
});

it('writes nothing into a locked box, and copies', async () => {
  await visit('three.test', '<textarea readonly>locked</textarea>');
  await inUse.input.click(inUse.browser.page, await middleOf(inUse.browser.page.locator('textarea')));
  const { text } = await openAndFind('night market');
  await inUse.input.press('ctrl+Return');
  await paletteGone(inUse.browser.page);
  await expect.poll(clipboard).toBe(text);
  expect(await inUse.browser.page.locator('textarea').inputValue()).toBe('locked');
});

it.each(['react-refuses', 'prosemirror-refuses'])('leaves the draft of %s as it was, and copies', async (editor) => {
  const site = await openSite(inUse.browser, `https://${editor}.test/`, editor, inUse.input);
  await site.reset('My draft');
  const { text } = await openAndFind('glass tower');
  await inUse.input.press('ctrl+Return');
  await paletteGone(inUse.browser.page);
  await expect.poll(clipboard).toBe(text);
  expect(await site.text()).toBe('My draft');
  expect(await site.submits()).toBe(0);
});

it('works on a page that allows no frames to be reached', async () => {
  await visit('four.test', '<textarea>draft</textarea>', { 'content-security-policy': 'sandbox allow-scripts' });
  await inUse.input.click(inUse.browser.page, await middleOf(inUse.browser.page.locator('textarea')));
  await inUse.input.press('alt+shift+k');
  // The shadow root is closed to the test as well, so only the keys can tell.
  await new Promise((done) => setTimeout(done, 1500));
  await inUse.input.type('glass tower');
  await new Promise((done) => setTimeout(done, 1500));
  await inUse.input.press('ctrl+Return');
  await expect
    .poll(() => inUse.browser.page.locator('textarea').inputValue(), { timeout: 10_000 })
    .toMatch(/^draft.{200}/s);
});

it('lets the user pick the box, keeps to it at the next visit, and forgets it when told to', async () => {
  const body =
    '<textarea id="notes" placeholder="Describe your image"></textarea><button>Generate</button><div id="host"></div><script>document.getElementById("host").attachShadow({mode:"open"}).innerHTML="<textarea name=odd></textarea>"</script>';
  await visit('five.test', body);
  await openAndFind('glass tower');
  await inUse.input.press('ctrl+b');
  await paletteGone(inUse.browser.page);
  await inUse.browser.page.locator('prompt-palette-picker').waitFor({ state: 'attached' });
  const odd = inUse.browser.page.locator('textarea[name=odd]');
  await inUse.input.click(inUse.browser.page, await middleOf(odd));
  await inUse.browser.page.locator('prompt-palette-picker').waitFor({ state: 'detached' });
  await inUse.browser.page.locator('prompt-palette-notice').waitFor({ state: 'attached' });

  await visit('five.test', body);
  const { palette, text } = await openAndFind('glass tower');
  expect(await palette.locator('footer').textContent()).toContain('the box you picked');
  await inUse.input.press('ctrl+Return');
  await expect.poll(() => odd.inputValue()).toBe(text);

  const settings = await inUse.browser.context.newPage();
  await settings.goto(`chrome-extension://${inUse.browser.extensionId}/library.html#/settings/sites`);
  await settings.getByRole('button', { name: 'Forget the box picked on five.test' }).click();
  await waitUntil('the row to go', async () => (await settings.getByText('five.test').count()) === 0);
  await settings.close();
  await visit('five.test', body);
  const again = await openAndFind('glass tower');
  expect(await again.palette.locator('footer').textContent()).toContain('this page’s prompt box');
  await inUse.input.press('Escape');
});

it('fills the box for negative prompts besides the other', async () => {
  const prompt = 'Needle-Felted Wool Figure';
  await visit(
    'six.test',
    '<textarea id="p" placeholder="Prompt"></textarea><textarea id="n" placeholder="Negative prompt">ugly</textarea><button>Generate</button>',
  );
  await inUse.input.click(inUse.browser.page, await middleOf(inUse.browser.page.locator('#p')));
  const { text } = await openAndFind(prompt.toLowerCase());
  await inUse.input.press('ctrl+Return');
  await expect.poll(() => inUse.browser.page.locator('#p').inputValue()).toBe(text);
  await expect.poll(() => inUse.browser.page.locator('#n').inputValue()).toMatch(/^ugly .+/);
});

it('says so when the box for negative prompts refuses its part, and has that part on the clipboard', async () => {
  const { title, negative } = promptWith(({ negative, variables }) => negative !== '' && variables.length === 0);
  const { page } = inUse.browser;
  await visit(
    'eight.test',
    `<textarea id="p" placeholder="Prompt"></textarea>
    <textarea id="n" placeholder="Negative prompt" oninput="this.value = 'ugly'">ugly</textarea>
    <button>Generate</button>`,
  );
  await inUse.input.click(page, await middleOf(page.locator('#p')));
  const { text } = await openAndFind(title.toLowerCase());
  await inUse.input.press('ctrl+Return');
  await noticeSays(
    page,
    'The box for the negative prompt would not take all of its part. It is copied: paste it where you want it.',
  );
  expect(await page.locator('#p').inputValue()).toBe(text);
  expect(await page.locator('#n').inputValue()).toBe('ugly');
  expect(await clipboard()).toBe(negative);
});

it.each([
  ['shift+Return', 'draft', /^draft .{100}/s],
  ['alt+Return', 'draft', /^(?!draft)(?!.*draft$)/s],
])('%s inserts at the end, or in place of everything', async (keys, draft, expected) => {
  await visit('seven.test', `<textarea>${draft}</textarea>`);
  const box = inUse.browser.page.locator('textarea');
  await inUse.input.click(inUse.browser.page, await middleOf(box));
  await inUse.input.press('Home');
  const { palette } = await openAndFind('glass tower');
  await inUse.input.press(keys);
  // The form keeps what was chosen in the list.
  await palette.getByRole('form').waitFor();
  await inUse.input.press('Return');
  await expect.poll(() => box.inputValue()).not.toBe(draft);
  expect(await box.inputValue()).toMatch(expected);
  await inUse.input.press('ctrl+z');
  await expect.poll(() => box.inputValue()).toBe(draft);
});
