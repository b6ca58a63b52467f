import { beforeAll, expect, it } from 'vitest';
import { isStyle } from '../../lib/core/styles/is-style';
import { toolbarPopup } from '../browser/toolbar-popup';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { finishedText, insertedText, promptWith, titleOf } from './catalog-text';
import { openSite, type Site } from './open-site';

const inUse = browserForTests();
let site: Site;
const style = promptWith(({ text, variables }) => isStyle(text) && variables.length === 0);
const withBlanks = promptWith(
  ({ text, variables: [first, second] }) => first?.options.length === 0 && second !== undefined && !isStyle(text),
);

beforeAll(async () => {
  site = await openSite(inUse.browser, 'https://chatgpt.com/', 'prosemirror', inUse.input);
  await site.reset('one two');
});

it('searches, shows a prompt and inserts it into the page behind, by keys alone', async () => {
  await site.select(4, 4);
  await inUse.input.press('alt+shift+o');
  const popup = await toolbarPopup(inUse.browser);
  await waitUntil('the search field', () => popup.evaluate('document.activeElement?.id === "search-prompts"'));
  await inUse.input.type('coffee bag');
  await waitUntil('the hit', async () =>
    String(await popup.evaluate('document.querySelector("[data-tile]")?.textContent')).includes('Coffee'),
  );
  await inUse.input.press('Down', 'Return');
  const title = titleOf(
    await waitUntil('the detail view', async () =>
      String((await popup.evaluate('document.querySelector("h2")?.textContent')) ?? ''),
    ),
  );
  await waitUntil('the form', () => popup.evaluate('document.activeElement?.matches("form *, [data-primary]")'));
  await inUse.input.press('Return');
  await popup.closed();
  await expect.poll(site.text).toBe(`one ${insertedText(title, 'https://chatgpt.com/')}two`);
  expect(await site.submits()).toBe(0);
});

it('fills the blanks of a prompt and shows what comes of them, by keys alone', async () => {
  await site.reset('');
  const [first] = withBlanks.variables;
  await inUse.input.press('alt+shift+o');
  const popup = await toolbarPopup(inUse.browser);
  await waitUntil('the search field', () => popup.evaluate('document.activeElement?.id === "search-prompts"'));
  await inUse.input.press('ctrl+a');
  await inUse.input.type(withBlanks.title.toLowerCase());
  await waitUntil('the hit', async () =>
    String(await popup.evaluate('document.querySelector("[data-tile]")?.textContent')).startsWith(withBlanks.title),
  );
  await inUse.input.press('Down', 'Return');
  await waitUntil('the form', () => popup.evaluate('document.activeElement?.matches("form textarea")'));
  await inUse.input.type('a heron & co');
  const text = finishedText([withBlanks], 'https://chatgpt.com/', { values: { [first?.name ?? '']: 'a heron & co' } });
  await waitUntil('the preview', async () =>
    String(await popup.evaluate('document.querySelector("article")?.innerText')).includes('a heron & co'),
  );
  await inUse.input.press('Return');
  await popup.closed();
  await expect.poll(site.text).toBe(text);
  await inUse.input.press('ctrl+a', 'BackSpace');
});

it('comes back as it was, and shows a category, its count, and the favorites', async () => {
  await inUse.input.press('alt+shift+o');
  const popup = await toolbarPopup(inUse.browser);
  const searched = () => popup.evaluate('document.getElementById("search-prompts")?.value');
  await waitUntil('the last search', async () => (await searched()) === withBlanks.title.toLowerCase());
  await inUse.input.press('Escape');
  await waitUntil('the empty search', async () => (await searched()) === '');
  const tab = (name: string) =>
    `[...document.querySelectorAll('nav button')].find((tab) => tab.textContent.trim().startsWith('${name}'))`;
  await waitUntil('the categories', () => popup.evaluate(`!!${tab('Animals')}`));
  await popup.evaluate(`${tab('Animals')}.click()`);
  const count = Number.parseInt(String(await popup.evaluate(`${tab('Animals')}.textContent`)).replace(/\D/g, ''), 10);
  await waitUntil(
    'its prompts',
    async () => (await popup.evaluate('document.querySelector("[role=status]")?.textContent')) === `${count} prompts`,
  );

  await popup.evaluate('document.querySelector("[data-tile]").click()');
  const title = await waitUntil('the detail view', () => popup.evaluate('document.querySelector("h2")?.textContent'));
  await popup.evaluate('document.querySelector("[aria-label=Favorite]").click()');
  await inUse.input.press('Escape');
  await popup.evaluate(`${tab('Favorites')}.click()`);
  await waitUntil(
    'the favorite',
    async () => (await popup.evaluate('document.querySelector("[data-tile]")?.textContent.trim()')) === title,
  );
  // What is shown now is shown at the next opening, too.
  await popup.evaluate(`${tab('All')}.click()`);
  await waitUntil('all prompts', () => popup.evaluate(`${tab('All')}.ariaPressed === 'true'`));
  await inUse.input.press('Escape');
  await popup.closed();
});

it('combines a subject with a style and puts a style around the draft, by keys alone', async () => {
  await site.reset('');
  const text = finishedText([withBlanks, style], 'https://chatgpt.com/');
  await inUse.input.press('alt+shift+o');
  let popup = await toolbarPopup(inUse.browser);
  const find = async (title: string) => {
    await waitUntil('the search field', () => popup.evaluate('document.activeElement?.id === "search-prompts"'));
    await inUse.input.press('ctrl+a');
    await inUse.input.type(title.toLowerCase());
    await waitUntil('the hit', async () =>
      String(await popup.evaluate('document.querySelector("[data-tile]")?.textContent')).startsWith(title),
    );
  };
  const article = async () => String(await popup.evaluate('document.querySelector("article")?.innerText ?? ""'));
  await find(withBlanks.title);
  await inUse.input.press('Down', 'plus');
  await waitUntil('the stack', () => popup.evaluate('document.querySelector("ul[aria-label=Combined]") !== null'));
  await find(style.title);
  await inUse.input.press('Return');
  await waitUntil('the form', () => popup.evaluate('document.activeElement?.matches("form textarea")'));
  const start = style.text.slice(0, style.text.indexOf('{prompt}')).trim();
  await waitUntil('the whole', async () => (await article()).includes(start));
  expect(await article()).toContain(withBlanks.title);
  await inUse.input.press('Return');
  await popup.closed();
  await expect.poll(site.text).toBe(text);

  await site.reset('a hare asleep');
  await inUse.input.press('alt+shift+o');
  popup = await toolbarPopup(inUse.browser);
  await find(style.title);
  await inUse.input.press('Return');
  await waitUntil('the draft within', async () => (await article()).includes('a hare asleep'));
  expect(await article()).toContain('around your draft');
  await inUse.input.press('Return');
  await popup.closed();
  await expect.poll(site.text).toBe(finishedText([style], 'https://chatgpt.com/', { draft: 'a hare asleep' }));
  await inUse.input.press('ctrl+z');
  await expect.poll(site.text).toBe('a hare asleep');
  expect(await site.submits()).toBe(0);
  await inUse.input.press('ctrl+a', 'BackSpace');
});

it('offers Copy in place of Insert on a page of the browser, and says why', async () => {
  await inUse.browser.page.goto('chrome://version/');
  await inUse.input.press('alt+shift+o');
  const popup = await toolbarPopup(inUse.browser);
  await waitUntil('the tiles', () => popup.evaluate('!!document.querySelector("[data-tile]")'));
  await popup.evaluate('document.querySelector("[data-tile]").click()');
  await waitUntil('the reason', async () =>
    String(await popup.evaluate('document.querySelector("footer [role=status]")?.textContent')).includes(
      'no extension',
    ),
  );
  expect(
    await popup.evaluate('[...document.querySelectorAll("footer button")].map((button) => button.textContent)'),
  ).toEqual(['Copy']);
  await waitUntil('the focus', () => popup.evaluate('document.activeElement?.matches("form *, [data-primary]")'));
  await inUse.input.press('Return');
  await waitUntil(
    'the copy',
    // A prompt that needs a picture says so behind it.
    async () =>
      String(await popup.evaluate('document.querySelector("footer [role=status]").textContent')).startsWith('Copied'),
  );
  await inUse.input.press('Escape');
});

it('begins with the picture of what it last showed, and takes over what is typed into that', async () => {
  const { context, extensionId } = inUse.browser;
  const page = await context.newPage();
  const address = `chrome-extension://${extensionId}/popup.html`;
  await page.goto(address);
  await page.evaluate('chrome.storage.session.remove("popupView")');
  await page.reload();
  const field = page.getByLabel('Search prompts');
  await field.fill('coffee bag');
  const first = page.locator('[data-tile="0"]');
  await first.filter({ hasText: /coffee/i }).waitFor();
  const shown = await first.innerText();
  await expect
    .poll(() => page.evaluate('chrome.storage.session.get("popupPicture").then((kept) => JSON.stringify(kept))'))
    .toContain('coffee bag');

  await page.addInitScript(() => {
    const seen: string[] = [];
    let before: string | undefined;
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const picture = document.querySelector<HTMLElement>('#picture');
      const view = document.querySelector('#root > main');
      const covers = picture?.querySelectorAll('svg[data-cover], svg[viewBox^="-1"]').length ?? 0;
      const state = `${covers > 0 ? 'picture' : ''} ${view ? 'view' : ''}`.trim();
      if (state === before) return;
      before = state;
      seen.push(state);
      const input = picture?.querySelector('input');
      if (!picture || !input || view) return;
      seen.push(`${document.activeElement === input ? 'focus in' : 'focus out of'} ${input.value}`, picture.innerText);
      input.value = 'aerial city';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.locator('#picture').waitFor({ state: 'detached' });
  const [, began, focus, text, ...rest] = (await page.evaluate('seen')) as readonly string[];
  expect([began, focus]).toEqual(['picture', 'focus in coffee bag']);
  expect(text).toContain(shown);
  expect(rest).toEqual(['picture view', 'view']);
  expect(await field.inputValue()).toBe('aerial city');
  await first.filter({ hasText: /aerial city/i }).waitFor();
  await page.close();
});
