import { beforeAll, it, vi } from 'vitest';
import { importedPrompt } from '../../lib/core/formats/imported-prompt';
import { chooseFromContextMenu } from '../browser/context-menu';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { findPalette, openPalette, paletteFrame, paletteGone, paletteSettled } from '../browser/palette';
import { middleOf } from '../browser/real-input';
import { toolbarPopup } from '../browser/toolbar-popup';
import { waitUntil } from '../browser/wait-until';
import { allowSite } from '../e2e/allow-site';
import { browserForTests } from '../e2e/browser-for-tests';
import { openSite, type Site } from '../e2e/open-site';
import { FLOW_TIMEOUT, killEverywhere } from './kill-everywhere';

vi.setConfig({ testTimeout: FLOW_TIMEOUT });

const ADDRESS = 'https://chatgpt.com/';
const DRAFT = 'a draft ';
/** What does nothing for so long has been lost, and the user does it again. */
const PATIENCE = 4_000;

const inUse = browserForTests();
const prompt = { title: 'Zinc wall', text: 'A zinc wall at dusk.' };
const words = prompt.title.toLowerCase();
const whole = DRAFT + prompt.text;
let own: OwnPage;
let site: Site;
let id = '';

beforeAll(async () => {
  own = await openOwnPage(inUse.browser);
  const draft = importedPrompt({ key: '', ...prompt });
  const created = await own.ask('createPrompt', { draft: { ...draft, variables: [] }, draftKey: '' });
  if (!created.ok) throw new Error(created.reason);
  id = created.id;
  await own.ask('setFavourite', { id, favourite: true });
  site = await openSite(inUse.browser, ADDRESS, 'prosemirror', inUse.input);
});

const wake = () => own.ask('getPacks', {});

async function startAnew(): Promise<void> {
  await site.page.bringToFront();
  await site.reset(DRAFT);
  // Two clicks that follow each other soon are a double one, which selects a word.
  await site.select(DRAFT.length, DRAFT.length);
}

/** Resolves with whether the text has come. */
async function hasCome(): Promise<boolean> {
  return waitUntil('the text', async () => (await site.text()) === whole, PATIENCE).catch(() => false);
}

/** How often the prompt has been used, as it is stored. */
const uses = () =>
  own.page.evaluate(async (key) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ usage?: Record<string, { score: number }> }> } } };
    };
    const { usage = {} } = await chrome.storage.local.get('usage');
    return Math.round(usage[key]?.score ?? 0);
  }, id);

const state = async () => [await site.text(), await site.submits()];

it('inserts once from the palette', () =>
  killEverywhere(inUse, {
    wake,
    async prepare() {
      await startAnew();
      const palette = await openPalette(inUse.input, site.page);
      await inUse.input.type(words);
      await paletteSettled(palette, words);
      return {
        state,
        async act() {
          await inUse.input.press('ctrl+Return');
          await paletteGone(site.page);
          if (await hasCome()) return;
          const again = await openPalette(inUse.input, site.page);
          await inUse.input.type(words);
          await paletteSettled(again, words);
          await inUse.input.press('ctrl+Return');
          await waitUntil('the text at the second try', hasCome);
        },
      };
    },
  }));

it('opens the palette, although the worker was killed while it did', () =>
  killEverywhere(inUse, {
    wake,
    async prepare() {
      await startAnew();
      return {
        state,
        async act() {
          await inUse.input.press('alt+shift+k');
          const hasOpened = await waitUntil('the palette', () => findPalette(site.page), PATIENCE).catch(() => false);
          if (!hasOpened) await inUse.input.press('alt+shift+k');
          await paletteFrame(site.page);
          await inUse.input.press('Escape');
          await paletteGone(site.page);
          await inUse.input.type('x');
          await waitUntil('the key in the draft', async () => (await site.text()).includes('x'));
        },
      };
    },
  }));

it('inserts once from the popup, and counts that as one use', () =>
  killEverywhere(inUse, {
    wake,
    async prepare() {
      await startAnew();
      const usesBefore = await uses();
      await inUse.input.press('alt+shift+o');
      const popup = await toolbarPopup(inUse.browser);
      await waitUntil('the search field', () => popup.evaluate('document.activeElement?.id === "search-prompts"'));
      await inUse.input.press('ctrl+a');
      await inUse.input.type(words);
      await waitUntil('the hit', async () =>
        String(await popup.evaluate('document.querySelector("[data-tile]")?.textContent')).startsWith(prompt.title),
      );
      await inUse.input.press('Down', 'Return');
      await waitUntil('the form', () => popup.evaluate('document.activeElement?.matches("form *, [data-primary]")'));
      return {
        state: async () => [...(await state()), (await uses()) - usesBefore],
        async act() {
          await inUse.input.press('Return');
          if (!(await hasCome())) await inUse.input.press('Return');
          await popup.closed();
        },
      };
    },
  }));

it('inserts once from the menu of the right click', () =>
  killEverywhere(inUse, {
    wake,
    async prepare() {
      await startAnew();
      const choose = async () =>
        chooseFromContextMenu(inUse.input, site.page, await middleOf(site.page.locator('form > div > *').first()), 0);
      return {
        state,
        async act() {
          await choose();
          if (await hasCome()) return;
          await choose();
          await waitUntil('the text at the second try', hasCome);
        },
      };
    },
  }));

it('inserts once from // in the box', async () => {
  await allowSite(inUse, 'ChatGPT');
  await site.page.reload();
  await waitUntil('the editor', () => site.page.evaluate('typeof editorPage === "object"'));
  await killEverywhere(inUse, {
    wake,
    async prepare() {
      await startAnew();
      return {
        // The two characters go with the insertion.
        state: async () => [(await site.text()).replace(/\/+$/, ''), await site.submits()],
        async act() {
          await inUse.input.type('//');
          const opened = () => waitUntil('the palette', () => findPalette(site.page), PATIENCE).catch(() => undefined);
          if (!(await opened())) {
            await inUse.input.press('BackSpace', 'BackSpace');
            await inUse.input.type('//');
          }
          const palette = await paletteFrame(site.page);
          await inUse.input.type(words);
          await paletteSettled(palette, words);
          await inUse.input.press('ctrl+Return');
          await paletteGone(site.page);
          await waitUntil('the text', hasCome);
        },
      };
    },
  });
});
