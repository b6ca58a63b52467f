import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FirefoxTab } from '../browser/firefox';
import { findPalette, firefoxPalette, firefoxPaletteGone } from '../browser/firefox-palette';
import { routeInFirefox } from '../browser/route-in-firefox';
import { allowSiteInFirefox } from '../e2e/allow-site-in-firefox';
import { insertedText, titleOf } from '../e2e/catalog-text';
import { firefoxForTests } from '../e2e/firefox-for-tests';
import { FORGED_TRIGGERS } from './forged-triggers';
import { ANYTHING, registeredBy } from './registered-messages';

const ADDRESS = 'https://chatgpt.com/';
const BOX = '<textarea rows="6" cols="50" placeholder="Describe your picture"></textarea>';
/** At the top it has a frame of its own and one of another site. */
const ALLOWED = `<!doctype html><meta charset="utf-8"><title>Allowed</title>${BOX}<script>
  for (const address of window === top ? ['/frame', 'https://mimic.test/'] : [])
    document.body.appendChild(document.createElement('iframe')).src = address;
</script>`;

const SEARCH = '{ query: "", limit: 5, whole: true }';

const inUse = firefoxForTests();
let own: FirefoxTab;
let tab: FirefoxTab;

beforeAll(async () => {
  await routeInFirefox(inUse.firefox, 'mimic.test', `<!doctype html><meta charset="utf-8"><title>Mimic</title>${BOX}`);
  await routeInFirefox(inUse.firefox, 'chatgpt.com', ALLOWED);
  own = await inUse.openOwn('library.html');
  await allowSiteInFirefox(inUse, 'ChatGPT');
  tab = await inUse.firefox.openTab(ADDRESS);
}, 180_000);
afterEach(async () => {
  if (await findPalette(inUse.firefox, tab)) await inUse.input.press('Escape');
});

const boxText = () => tab.evaluate<string>('document.querySelector("textarea").value');
const mimicText = async () =>
  inUse.firefox.evaluateIn<string>(await mimic(), 'document.querySelector("textarea").value');

/** Long enough for a palette that was called for. */
const aWhile = () => new Promise((done) => setTimeout(done, 1500));

async function reset(): Promise<void> {
  await tab.toFront();
  await inUse.firefox.send('browsingContext.navigate', { context: tab.context, url: ADDRESS, wait: 'complete' });
  await inUse.click(tab, 'document.querySelector("textarea")');
}

interface Tree {
  readonly contexts: readonly { readonly children: readonly { readonly context: string; readonly url: string }[] }[];
}

/** The browsing context of the frame of another site. */
async function mimic(): Promise<string> {
  const { contexts } = await inUse.firefox.send<Tree>('browsingContext.getTree', { root: tab.context });
  return contexts[0]?.children.find(({ url }) => url.includes('mimic.test'))?.context ?? '';
}

/** What the worker answers to messages of a content script, in the page or in its own frame: errors, or that there was none. */
async function send(type: string, data: readonly string[], from: 'page' | 'frame' = 'page') {
  return own.evaluate<readonly string[]>(`(async () => {
    const [{ id: tabId }] = await browser.tabs.query({ url: '${ADDRESS}*' });
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: async (path) => {
        if (location.host !== 'chatgpt.com' || location.pathname !== path) return [];
        const told = [];
        for (const data of [${data.join()}]) {
          told.push(await browser.runtime.sendMessage({ id: 7, type: '${type}', data, timestamp: 0 }).then(
            (answer) => answer?.err ? String(answer.err.message ?? JSON.stringify(answer.err)) : 'answered',
            (error) => 'lost: ' + error.message));
        }
        return told;
      },
      args: [${from === 'page' ? "'/'" : "'/frame'"}],
    });
    return answers.flatMap(({ result, error }) => result ?? String(error));
  })()`);
}

/** Some messages open the library. */
const closeOpened = () =>
  own.evaluate(`browser.tabs.getCurrent().then(async ({ id }) => {
    const opened = await browser.tabs.query({ url: browser.runtime.getURL('/*') });
    await browser.tabs.remove(opened.map((tab) => tab.id).filter((each) => each !== id));
  })`);

describe('the worker', () => {
  it.each(registeredBy('handleOurs'))('refuses %s from a content script', async (name) => {
    const answers = await send(name, ['{}', '{ ids: [], id: "x", url: "https://a.test/", tabId: 1 }']);
    expect(answers).toEqual([expect.stringMatching(/refused/), expect.stringMatching(/refused/)]);
  });

  it.each(registeredBy('handle'))('survives %s with anything in it', async (name) => {
    const answers = await send(name, ANYTHING);
    await closeOpened();
    expect(answers).toHaveLength(ANYTHING.length);
    expect(answers.filter((answer) => answer.startsWith('lost'))).toEqual([]);
  });

  it('has written nothing into the page meanwhile, and answers as before', async () => {
    expect(await boxText()).toBe('');
    expect(await send('search', [SEARCH])).toEqual(['answered']);
  });
});

describe('a page that calls for the palette itself', () => {
  it.each(FORGED_TRIGGERS)('is not heard when it %s, right after a click of the user', async (_, attack) => {
    await reset();
    await tab.evaluate(attack);
    await aWhile();
    expect(await findPalette(inUse.firefox, tab)).toBeUndefined();
  });

  it('chooses nothing in the palette that the user called for', async () => {
    await reset();
    await inUse.input.type('//');
    await firefoxPalette(inUse.firefox, tab);
    await tab.evaluate(`(() => {
      for (const target of [document.querySelector('prompt-palette'), document.activeElement, document, window]) {
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, composed: true }));
      }
    })()`);
    await aWhile();
    expect(await findPalette(inUse.firefox, tab)).toBeDefined();
    expect(await boxText()).toBe('//');
  });
});

describe('a frame', () => {
  it('that mimics the prompt box is not heard where its site is not allowed', async () => {
    await reset();
    await inUse.click(tab, 'document.querySelector("iframe[src*=mimic]")');
    await inUse.firefox.evaluateIn(await mimic(), 'void document.querySelector("textarea").focus()');
    await inUse.input.type('//');
    await expect.poll(mimicText).toBe('//');
    await aWhile();
    expect(await findPalette(inUse.firefox, tab)).toBeUndefined();
  });

  it('that takes the focus from the palette gets neither the keys nor the text', async () => {
    await reset();
    await inUse.input.type('//');
    const palette = await firefoxPalette(inUse.firefox, tab);
    await tab.evaluate('void setInterval(() => document.querySelector("iframe[src*=mimic]").focus(), 20)');
    await inUse.input.type('glass tower');
    await palette.settled('glass tower');
    const [hit = ''] = await palette.hits();
    await inUse.input.press('ctrl+Return');
    await firefoxPaletteGone(inUse.firefox, tab);
    await aWhile();
    expect(await mimicText()).toBe('');
    expect([insertedText(titleOf(hit), ADDRESS), '//']).toContain(await boxText());
  });

  it('that asks for an insertion in the page around it is refused, even with the voice of our own script in it', async () => {
    await reset();
    await inUse.firefox.evaluateIn(
      await mimic(),
      `(() => { for (const data of [{ type: 'insertPrompt', data: { ids: ['x'] } }, 'openPalette']) parent.postMessage(data, '*') })()`,
    );
    expect(await send('search', [SEARCH])).toEqual(['answered']);
    const refused = [expect.stringMatching(/refused/)];
    expect(await send('search', [SEARCH], 'frame')).toEqual(refused);
    expect(await send('insertPrompt', ['{ ids: ["x"], values: {} }'], 'frame')).toEqual(refused);
    expect(await boxText()).toBe('');
    expect(await findPalette(inUse.firefox, tab)).toBeUndefined();
  });
});
