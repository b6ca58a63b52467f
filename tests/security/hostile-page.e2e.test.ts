import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findPalette, openPalette, paletteGone, paletteHits, paletteSettled } from '../browser/palette';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from '../e2e/browser-for-tests';
import { insertedText, titleOf } from '../e2e/catalog-text';
import { type HostilePage, openHostilePage } from './open-hostile-page';

const inUse = browserForTests();
let hostile: HostilePage;

beforeAll(async () => {
  hostile = await openHostilePage(inUse.browser, inUse.input, 'hostile.test');
});
afterEach(async () => {
  if (await findPalette(hostile.page)) await inUse.input.press('Escape');
});

const HOST = 'document.querySelector("prompt-palette")';

/** Opens the palette and searches; the selected prompt is then the one to be inserted. */
async function search(query: string): Promise<string> {
  const palette = await openPalette(inUse.input, hostile.page);
  await inUse.input.type(query);
  await paletteSettled(palette, query);
  const [hit = ''] = await paletteHits(palette);
  return titleOf(hit);
}

async function insertAndRead(title: string): Promise<void> {
  await inUse.input.press('ctrl+Return');
  await paletteGone(hostile.page);
  await expect.poll(hostile.text).toBe(insertedText(title, ''));
}

describe('a page that listens', () => {
  it('learns no key, no query and no title, whatever it asks the browser', async () => {
    await hostile.reset('mine');
    const title = await search('glass tower');
    await inUse.input.press('Down', 'Up');

    const seen = await hostile.page.evaluate(() => {
      const host = document.querySelector('prompt-palette');
      const middle = document.elementsFromPoint(innerWidth / 2, innerHeight / 3);
      const found = ['glass', 'Glass', 'Favorite', 'Catalog'].filter((word) =>
        // The sixth asks to search in frames, too.
        (window as unknown as { find(...args: unknown[]): boolean }).find(word, true, false, true, false, true, false),
      );
      return {
        frames: window.length + document.querySelectorAll('iframe, frame').length,
        first: String((window as unknown as Record<number, unknown>)[0]),
        root: host?.shadowRoot ?? null,
        active: document.activeElement?.localName,
        middle: middle.map(({ localName }) => localName).filter((name) => name !== 'html' && name !== 'prompt-palette'),
        text: host?.textContent,
        markup: host?.outerHTML.includes('Glass'),
        selection: String(getSelection()),
        found,
        resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension:')).length,
      };
    });
    expect(seen).toEqual({
      frames: 0,
      first: 'undefined',
      root: null,
      active: 'prompt-palette',
      middle: [],
      text: '',
      markup: false,
      selection: '',
      found: [],
      resources: 0,
    });
    expect(title).toContain('Glass');
    const keys = (await hostile.learned()).filter((what) => !/Alt|Shift|K$|k$|selectionchange/.test(what));
    expect(keys).toEqual([]);
  });

  it('learns of an insertion the text alone', async () => {
    await hostile.reset('');
    const title = await search('glass tower');
    await hostile.forget();
    await insertAndRead(title);
    const heard = (await hostile.learned()).filter((what) => what !== 'selectionchange');
    expect(heard.filter((what) => !/^(before)?input /.test(what))).toEqual([]);
  });
});

describe('a page that forges', () => {
  it('chooses, closes and moves nothing by events of its own making', async () => {
    await hostile.reset('mine');
    const title = await search('glass tower');
    await hostile.page.evaluate(() => {
      const host = document.querySelector('prompt-palette');
      for (const target of [host, document, document.body, window]) {
        for (const key of ['Enter', 'Escape', 'ArrowDown', 'Tab']) {
          for (const type of ['keydown', 'keypress', 'keyup']) {
            target?.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true }));
          }
        }
        for (const type of ['click', 'mousedown', 'pointerdown', 'cancel', 'close', 'submit', 'input', 'blur']) {
          target?.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
        }
        target?.dispatchEvent(new MessageEvent('message', { data: { type: 'insertPrompt', id: 'x' } }));
      }
      for (const data of [{ type: 'insertPrompt', data: { id: 'x' } }, 'insertPrompt', { id: 1, method: 'close' }]) {
        window.postMessage(data, '*');
      }
    });
    await hostile.page.waitForTimeout(300);
    const palette = await findPalette(hostile.page);
    expect(palette && titleOf((await paletteHits(palette))[0] ?? '')).toBe(title);
    expect(await hostile.text()).toBe('mine');
  });

  it('finds none of the extension’s files and messages', async () => {
    await hostile.reset('mine');
    const { extensionId } = inUse.browser;
    const reached = await hostile.page.evaluate(async (id) => {
      const load = (name: string) =>
        fetch(`chrome-extension://${id}/${name}`)
          .then(() => name)
          .catch(() => '');
      const files = await Promise.all(['catalog.json', 'library.html', 'inserter.js', 'icons/16.png'].map(load));
      const { chrome } = window as { chrome?: { runtime?: { sendMessage?: unknown } } };
      return { files: files.join(''), runtime: typeof chrome?.runtime?.sendMessage };
    }, extensionId);
    expect(reached).toEqual({ files: '', runtime: 'undefined' });
  });
});

describe('a page that meddles with the palette', () => {
  it.each([
    ['removes it', `${HOST}.remove()`],
    ['moves it', `document.body.prepend(${HOST})`],
    ['hides it', `${HOST}.style.setProperty("display", "none", "important")`],
    ['empties the document', 'document.documentElement.replaceChildren(document.head, document.body)'],
  ])('gets nothing when it %s, and the next press of the shortcut opens it anew', async (_, attack) => {
    await hostile.reset('');
    await search('glass tower');
    await hostile.page.evaluate(attack);
    await hostile.page.waitForTimeout(100);
    const title = await search('terrazzo');
    expect(await hostile.text()).toBe('');
    await insertAndRead(title);
  });

  it('cannot hide it by its own style sheet', async () => {
    await hostile.reset('');
    await hostile.page.addStyleTag({
      content:
        'html > :not(head, body) { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; content-visibility: hidden !important }',
    });
    const title = await search('glass tower');
    const palette = await findPalette(hostile.page);
    expect(await palette?.getByRole('combobox').isVisible()).toBe(true);
    await insertAndRead(title);
  });

  it('types into its own dialog, not into the palette, when it opens one over it', async () => {
    await hostile.reset('mine');
    await search('glass tower');
    await hostile.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<input id="theirs">';
      document.body.append(dialog);
      dialog.showModal();
      dialog.querySelector('input')?.focus();
    });
    await inUse.input.type('hello');
    await inUse.input.press('ctrl+Return');
    await hostile.page.waitForTimeout(300);
    expect(await hostile.page.evaluate('document.querySelector("#theirs").value')).toBe('hello');
    expect(await hostile.text()).toBe('mine');
    await hostile.page.evaluate('document.querySelector("dialog").remove()');
  });

  it('slows the palette with a flood of changes, and gets the text exact all the same', async () => {
    await hostile.reset('');
    await hostile.page.evaluate(() => {
      let count = 0;
      const flood = () => {
        for (let each = 0; each < 200; each++) {
          const node = document.createElement('div');
          node.textContent = String(count++);
          document.body.append(node);
          if (document.body.childElementCount > 400) document.body.lastElementChild?.previousElementSibling?.remove();
        }
        document.documentElement.append(document.createComment('flood'));
        setTimeout(flood, 5);
      };
      flood();
    });
    await insertAndRead(await search('glass tower'));
  });
});

describe('a page that changes under the palette', () => {
  it('gets the text in its new box when it replaced the one that had the focus', async () => {
    await hostile.reset('mine');
    const title = await search('glass tower');
    await hostile.page.evaluate(() => {
      const old = document.querySelector<HTMLTextAreaElement>('#box');
      const fresh = old?.cloneNode() as HTMLTextAreaElement;
      fresh.value = '';
      old?.replaceWith(fresh);
    });
    await insertAndRead(title);
  });

  it('gets nothing without a box, and the user has the text on the clipboard', async () => {
    await hostile.reset('mine');
    const title = await search('glass tower');
    await hostile.page.evaluate('document.querySelector("#box").remove()');
    await inUse.input.press('ctrl+Return');
    await paletteGone(hostile.page);
    await waitUntil('the notice', () => hostile.page.evaluate('!!document.querySelector("prompt-palette-notice")'));
    await hostile.page.evaluate('document.body.innerHTML = "<textarea id=box></textarea>"');
    await hostile.page.evaluate('document.querySelector("#box").focus()');
    await inUse.input.press('ctrl+v');
    await expect.poll(hostile.text).toBe(insertedText(title, ''));
  });

  it('may send its form on input: that is its own doing, and the palette works on what comes after', async () => {
    await hostile.reset('');
    await hostile.page.evaluate(() => {
      document.querySelector('#box')?.addEventListener('input', () => document.querySelector('form')?.requestSubmit());
    });
    await search('glass tower');
    await inUse.input.press('ctrl+Return');
    await waitUntil('the page after the form', () => hostile.page.url().includes('?'));
    await hostile.reset('');
    await insertAndRead(await search('terrazzo'));
  });
});
