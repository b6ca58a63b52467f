import { beforeAll, expect, it } from 'vitest';
import { type ExtensionView, extensionView } from '../browser/extension-view';
import { routeSite } from '../browser/route-site';
import { toolbarPopup } from '../browser/toolbar-popup';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { insertedText, titleOf } from './catalog-text';
import { openSite, type Site } from './open-site';

const inUse = browserForTests();
let site: Site;

beforeAll(async () => {
  await routeSite(
    inUse.browser.context,
    'elsewhere.test',
    '<!doctype html><title>Elsewhere</title><textarea></textarea>',
  );
  site = await openSite(inUse.browser, 'https://chatgpt.com/', 'prosemirror', inUse.input);
});

it('opens from the popup, stays open, inserts where it is let in, and says so where it is not, by keys alone', async () => {
  await site.reset('one ');
  const panel = await openPanel();
  const said = async () => String(await panel.evaluate('document.body.innerText'));
  await focusPanel(panel);
  await inUse.input.type('coffee bag');
  await waitUntil('the hit', async () =>
    String(await panel.evaluate('document.querySelector("[data-tile]")?.textContent')).includes('Coffee'),
  );
  expect(await said()).not.toContain('Not opened to Prompt Palette');

  await inUse.input.press('Down', 'Return');
  const title = titleOf(
    await waitUntil('the detail view', async () =>
      String((await panel.evaluate('document.querySelector("article h2")?.textContent')) ?? ''),
    ),
  );
  await waitUntil('its form', () => panel.evaluate('document.activeElement?.matches("form *, [data-primary]")'));
  await inUse.input.press('Return');
  await expect.poll(site.text).toBe(`one ${insertedText(title, 'https://chatgpt.com/')}`);
  await waitUntil('what became of it', async () => (await said()).includes('Inserted'));
  expect(await site.submits()).toBe(0);

  const other = await inUse.browser.context.newPage();
  await other.goto('https://elsewhere.test/');
  await other.bringToFront();
  await waitUntil('what to do where it is closed', async () => (await said()).includes('Not opened to Prompt Palette'));
  expect(await said()).toContain('Alt+Shift+K');

  await other.close();
  await waitUntil('the tab that is open to it', async () => !(await said()).includes('Not opened to Prompt Palette'));
});

/** The browser opens a side panel only for a key or a click of the user's own. */
async function openPanel(): Promise<ExtensionView> {
  await inUse.input.press('alt+shift+o');
  const popup = await toolbarPopup(inUse.browser);
  const label = () => popup.evaluate('document.activeElement?.ariaLabel');
  await waitUntil('the search field', async () => (await label()) === 'Search prompts');
  for (let presses = 0; presses < 6 && (await label()) !== 'Open in the side panel'; presses += 1)
    await inUse.input.press('Tab');
  await inUse.input.press('Return');
  const panel = await extensionView(inUse.browser, 'sidepanel.html');
  await popup.closed();
  await waitUntil('the prompts', () =>
    panel.evaluate('document.querySelectorAll("[data-tile] [data-cover] > g:not(:empty)").length > 3'),
  );
  return panel;
}

/** F6 goes from pane to pane of the window. */
async function focusPanel(panel: ExtensionView): Promise<void> {
  await waitUntil('the focus in the panel', async () => {
    if (await panel.evaluate('document.hasFocus()')) return true;
    await inUse.input.press('F6');
    return false;
  });
}
