import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { importedPrompt } from '../../lib/core/formats/imported-prompt';
import { libraryId } from '../../lib/core/library/library-id';
import type { Prompt } from '../../lib/core/prompt';
import type { FirefoxTab } from '../browser/firefox';
import { type FirefoxPalette, findPalette, firefoxPalette, firefoxPaletteGone } from '../browser/firefox-palette';
import { routeInFirefox } from '../browser/route-in-firefox';
import { waitUntil } from '../browser/wait-until';
import { finishedText, insertedText, titleOf } from '../e2e/catalog-text';
import { firefoxForTests } from '../e2e/firefox-for-tests';
import { findHarm } from './find-harm';
import { hostilePack, refusedPack } from './hostile-pack';
import { HOSTILE_HTML, spy } from './open-hostile-page';

const ADDRESS = 'https://hostile.test/';

const inUse = firefoxForTests();
let own: FirefoxTab;
let tab: FirefoxTab;

beforeAll(async () => {
  await routeInFirefox(inUse.firefox, 'hostile.test', HOSTILE_HTML);
  await inUse.firefox.send('script.addPreloadScript', { functionDeclaration: `() => { (${spy})() }` });
  own = await inUse.openOwn('library.html');
  tab = await inUse.firefox.openTab(ADDRESS);
}, 180_000);
afterEach(async () => {
  if (await findPalette(inUse.firefox, tab)) await inUse.input.press('Escape');
});

const text = () => tab.evaluate<string>('document.querySelector("#box")?.value ?? ""');

/** Loads the page anew with this draft and clicks into its box. */
async function reset(draft: string): Promise<void> {
  await tab.toFront();
  await inUse.firefox.send('browsingContext.navigate', { context: tab.context, url: ADDRESS, wait: 'complete' });
  await tab.evaluate(`void (document.querySelector('#box').value = ${JSON.stringify(draft)})`);
  await inUse.click(tab, 'document.querySelector("#box")');
  await inUse.input.press('ctrl+End');
  await tab.evaluate('void learned.splice(0)');
}

/** Opens the palette and searches; the hit is the text of the first row. */
async function search(query: string): Promise<{ palette: FirefoxPalette; hit: string }> {
  await inUse.input.press('alt+shift+k');
  const palette = await firefoxPalette(inUse.firefox, tab);
  await inUse.input.type(query);
  await palette.settled(query);
  const [hit = ''] = await palette.hits();
  return { palette, hit };
}

async function insertAndRead(hit: string): Promise<void> {
  await inUse.input.press('ctrl+Return');
  await firefoxPaletteGone(inUse.firefox, tab);
  await expect.poll(text).toBe(insertedText(titleOf(hit), ADDRESS));
}

describe('a page', () => {
  it('learns no key, no query and no title from what it hears and sees', async () => {
    await reset('mine');
    await search('glass tower');
    await inUse.input.press('Down', 'Up');
    const seen = await tab.evaluate(`(() => {
      const host = document.querySelector('prompt-palette');
      return {
        frames: window.length + document.querySelectorAll('iframe, frame').length,
        first: String(window[0]),
        root: host?.shadowRoot ?? null,
        opened: host?.openOrClosedShadowRoot ?? null,
        active: document.activeElement?.localName,
        text: host?.textContent,
        markup: host?.outerHTML.includes('Glass'),
        selection: String(getSelection()),
        resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension:')).length,
      };
    })()`);
    expect(seen).toEqual({
      ...{ frames: 0, first: 'undefined', root: null, opened: null, active: 'prompt-palette', text: '' },
      ...{ markup: false, selection: '', resources: 0 },
    });
    const learned = await tab.evaluate<readonly string[]>('[...learned]');
    expect(learned.filter((what) => !/Alt|Shift|K$|k$|selectionchange/.test(what))).toEqual([]);
  });

  it('finds no word of the palette by asking the browser to search, from whatever frame and in whatever direction', async () => {
    await reset('mine');
    const own = (where: 'prepend' | 'append', word: string) =>
      tab.evaluate(`(() => {
        const frame = document.createElement('iframe');
        document.documentElement.${where}(frame);
        frame.contentDocument.body.textContent = '${word}';
      })()`);
    await own('prepend', 'pigeon');
    const { hit } = await search('glass tower');
    await own('append', 'sparrow');
    const words = [
      'pigeon',
      'sparrow',
      'glass',
      ...titleOf(hit)
        .split(' ')
        .filter(({ length }) => length > 3),
      'Favorite',
      'Catalog',
    ];
    const found = await tab.evaluate(`(() => {
      const both = [false, true];
      const ways = both.flatMap((backwards) => both.flatMap((wrap) => both.map((frames) => [backwards, wrap, frames])));
      const asks = (view, word, [backwards, wrap, frames]) => {
        try {
          view.getSelection()?.removeAllRanges();
          return view.find(word, false, backwards, wrap, false, frames, false);
        } catch {
          return false;
        }
      };
      const isFound = (word) => [window, ...Array.from(window)].some((view) => ways.some((way) => asks(view, word, way)));
      return ${JSON.stringify(words)}.filter(isFound);
    })()`);
    // What the page itself has on either side is found.
    expect(found).toEqual(['pigeon', 'sparrow']);
  });

  it('learns of an insertion the text alone', async () => {
    await reset('');
    const { hit } = await search('glass tower');
    await insertAndRead(hit);
    const learned = await tab.evaluate<readonly string[]>('[...learned]');
    expect(learned.filter((what) => /glass tower|Enter|Control/.test(what))).toEqual([]);
  });

  it('chooses, closes and moves nothing by events of its own making', async () => {
    await reset('mine');
    const { palette, hit } = await search('glass tower');
    await tab.evaluate(`(() => {
      for (const target of [document.querySelector('prompt-palette'), document, document.body, window]) {
        for (const key of ['Enter', 'Escape', 'ArrowDown', 'Tab']) {
          for (const type of ['keydown', 'keypress', 'keyup'])
            target.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true }));
        }
        for (const type of ['click', 'mousedown', 'pointerdown', 'cancel', 'close', 'submit', 'input', 'blur'])
          target.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      }
      for (const data of [{ type: 'insertPrompt', data: { id: 'x' } }, 'insertPrompt']) postMessage(data, '*');
    })()`);
    await new Promise((done) => setTimeout(done, 500));
    expect(await findPalette(inUse.firefox, tab)).toBeDefined();
    expect((await palette.hits())[0]).toBe(hit);
    expect(await text()).toBe('mine');
  });

  it('finds none of the extension’s files and messages', async () => {
    await reset('mine');
    const reached = await tab.evaluate(`Promise.all(
      ['catalog.json', 'library.html', 'inserter.js', 'icons/16.png'].map((name) =>
        fetch('${inUse.window.extensionUrl}' + name).then(() => name, () => ''))
    ).then((files) => files.join('') + typeof globalThis.browser + typeof globalThis.chrome?.runtime)`);
    expect(reached).toBe('undefinedundefined');
  });

  it.each([
    ['removes it', 'document.querySelector("prompt-palette").remove()'],
    ['moves it', 'document.body.prepend(document.querySelector("prompt-palette"))'],
    ['hides it', 'document.querySelector("prompt-palette").style.setProperty("display", "none", "important")'],
    ['empties the document', 'document.documentElement.replaceChildren(document.head, document.body)'],
  ])('gets nothing when it %s, and the next press of the shortcut opens it anew', async (_, attack) => {
    await reset('');
    await search('glass tower');
    await tab.evaluate(`void ${attack}`);
    await new Promise((done) => setTimeout(done, 200));
    const { hit } = await search('terrazzo');
    expect(await text()).toBe('');
    await insertAndRead(hit);
  });

  it('cannot hide it by its own style sheet', async () => {
    await reset('');
    const rule =
      'html > :not(head, body) { display: none !important; opacity: 0 !important; visibility: hidden !important; content-visibility: hidden !important }';
    await tab.evaluate(`void (document.head.appendChild(document.createElement('style')).textContent = '${rule}')`);
    const { palette, hit } = await search('glass tower');
    const isVisible = `document.querySelector('[role=combobox]')
      .checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })`;
    expect(await palette.evaluate(isVisible)).toBe(true);
    await insertAndRead(hit);
  });

  it('types into its own dialog, not into the palette, when it opens one over it', async () => {
    await reset('mine');
    await search('glass tower');
    await tab.evaluate(`(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.innerHTML = '<input id="theirs">';
      dialog.showModal();
      dialog.querySelector('input').focus();
    })()`);
    await inUse.input.type('hello');
    await inUse.input.press('ctrl+Return');
    await expect.poll(() => tab.evaluate('document.querySelector("#theirs").value')).toBe('hello');
    expect(await text()).toBe('mine');
    await tab.evaluate('document.querySelector("dialog").remove()');
  });

  it('slows the palette with a flood of changes, and gets the text exact all the same', async () => {
    await reset('');
    await tab.evaluate(`(() => {
      let count = 0;
      const flood = () => {
        for (let each = 0; each < 200; each++) {
          document.body.append(Object.assign(document.createElement('div'), { textContent: String(count++) }));
          if (document.body.childElementCount > 400) document.body.lastElementChild.previousElementSibling.remove();
        }
        document.documentElement.append(document.createComment('flood'));
        setTimeout(flood, 5);
      };
      flood();
    })()`);
    await insertAndRead((await search('glass tower')).hit);
  });

  it('cannot take the focus from it', async () => {
    await reset('');
    await tab.evaluate('void setInterval(() => document.querySelector("#box").focus(), 20)');
    const { hit } = await search('glass tower');
    expect(await text()).toBe('');
    await insertAndRead(hit);
  });

  it('gets the text in its new box when it replaced the one that had the focus', async () => {
    await reset('mine');
    const { hit } = await search('glass tower');
    await tab.evaluate(`(() => {
      const old = document.querySelector('#box');
      const fresh = old.cloneNode();
      fresh.value = '';
      old.replaceWith(fresh);
    })()`);
    await insertAndRead(hit);
  });

  it('gets nothing without a box, and the user has the text on the clipboard', async () => {
    await reset('mine');
    const { hit } = await search('glass tower');
    await tab.evaluate('document.querySelector("#box").remove()');
    await inUse.input.press('ctrl+Return');
    await firefoxPaletteGone(inUse.firefox, tab);
    await waitUntil('the notice', () => tab.evaluate<boolean>('!!document.querySelector("prompt-palette-notice")'));
    await tab.evaluate('void (document.body.innerHTML = "<textarea id=box></textarea>")');
    await inUse.click(tab, 'document.querySelector("#box")');
    await inUse.input.press('ctrl+v');
    await expect.poll(text).toBe(insertedText(titleOf(hit), ADDRESS));
  });

  it('may send its form on input: that is its own doing, and the palette works on what comes after', async () => {
    await reset('');
    await tab.evaluate(`document.querySelector('#box').addEventListener('input', () =>
      document.querySelector('form').requestSubmit())`);
    await search('glass tower');
    await inUse.input.press('ctrl+Return');
    await waitUntil('the page after the form', () =>
      tab.evaluate<boolean>('location.search !== "" || location.href.endsWith("?")'),
    );
    await reset('');
    await insertAndRead((await search('terrazzo')).hit);
  });
});

describe('a hostile pack', () => {
  let pack: string;
  const ask = (type: string, data: unknown) =>
    own.evaluate<Record<string, unknown>>(
      `browser.runtime.sendMessage({ id: 1, type: '${type}', data: ${JSON.stringify(data)}, timestamp: 0 })
        .then(({ res, err }) => { if (err) throw new Error(err.message); return res; })`,
    );

  beforeAll(async () => {
    const { importId } = await ask('startImport', { name: 'A \u202Epack', update: '' });
    const prompts = [...hostilePack, ...refusedPack].map(importedPrompt);
    const { refused } = await ask('stagePrompts', { importId, prompts, wordLists: [] });
    expect(refused).toEqual(refusedPack.map(({ key }) => key));
    pack = String((await ask('commitImport', { importId, name: 'Pack', leaveOut: [] })).pack);
  });

  it.each(hostilePack.map((told) => [told.key, told] as const))(
    'shows %s as it is, in the palette and in the library, and inserts it as it is',
    async (key, told) => {
      const id = libraryId(pack, key);
      const word = (/[A-Z][a-z]+/.exec(told.text)?.[0] ?? '').toLowerCase();
      await reset('');
      const { palette } = await search(word);
      await waitUntil('the preview', () => palette.evaluate<boolean>('document.querySelector("section h2") !== null'));
      expect(await findHarm(palette)).toBe('');
      await inUse.input.press('ctrl+Return');
      await firefoxPaletteGone(inUse.firefox, tab);
      const stored = (await ask('getPrompt', { id })) as unknown as Prompt; // The worker's own form.
      await expect.poll(text).toBe(finishedText([stored], ADDRESS));
      expect(await tab.evaluate('globalThis.pwned')).toBeNull();

      await own.evaluate(`void (location.hash = '#/prompt/' + ${JSON.stringify(encodeURIComponent(id))})`);
      const start = JSON.stringify(told.title.slice(0, 9));
      await waitUntil('the prompt', () =>
        own.evaluate<boolean>(`document.querySelector('aside h2')?.textContent.startsWith(${start})`),
      );
      expect(await findHarm(own)).toBe('');
    },
  );
});
