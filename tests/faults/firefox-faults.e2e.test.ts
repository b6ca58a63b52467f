import { beforeAll, expect, it } from 'vitest';
import type { FirefoxTab } from '../browser/firefox';
import { firefoxPalette, firefoxPaletteGone } from '../browser/firefox-palette';
import { routeInFirefox } from '../browser/route-in-firefox';
import { waitUntil } from '../browser/wait-until';
import { firefoxForTests } from '../e2e/firefox-for-tests';
import { NOISE, storedKeys } from './noise';

const inUse = firefoxForTests();
let own: FirefoxTab;
let page: FirefoxTab;

beforeAll(async () => {
  const box = '<!doctype html><meta charset="utf-8"><title>Box</title><textarea rows="9" cols="60"></textarea>';
  await routeInFirefox(inUse.firefox, 'box.test', box);
  own = await inUse.openOwn('library.html#/');
  page = await inUse.firefox.openTab('https://box.test/');
}, 180_000);

it.each(Object.entries(NOISE))('works with %s in every place of its storage', async (_, noise) => {
  await own.evaluate(`(async () => {
    const noise = ${JSON.stringify(noise)};
    for (const { area, key } of ${JSON.stringify(await storedKeys())}) await browser.storage[area].set({ [key]: noise });
  })()`);
  await terminateBackground();
  await own.toFront();
  await own.evaluate('location.reload()');
  await waitUntil('the list', () =>
    own.evaluate<boolean>('document.querySelector("[role=option]") !== null').catch(() => false),
  );
  await page.toFront();
  await page.evaluate('document.querySelector("textarea").value = ""');
  await inUse.click(page, 'document.querySelector("textarea")');
  await inUse.input.press('alt+shift+k');
  const palette = await firefoxPalette(inUse.firefox, page);
  await inUse.input.type('glass tower');
  await palette.settled('glass tower');
  await inUse.input.press('ctrl+Return');
  await firefoxPaletteGone(inUse.firefox, page);
  await expect.poll(() => page.evaluate<string>('document.querySelector("textarea").value.length')).toBeGreaterThan(40);
});

it('saves every prompt once although the background is ended again and again meanwhile', async () => {
  const saving = own.evaluate<number>(`(async () => {
    const send = async (type, data) => {
      for (let attempt = 0; attempt < 5; attempt++) {
        const answer = await browser.runtime.sendMessage({ id: 1, type, data, timestamp: 0 }).catch(() => undefined);
        if (answer?.res !== undefined) return answer.res;
        await new Promise((resume) => setTimeout(resume, 100));
      }
      throw new Error('No answer.');
    };
    const rest = { negative: '', category: '', tags: [], author: '', authorUrl: '', sourceUrl: '', preview: '', lead: '',
      aspect: '', needsImage: 'none', variables: [], notes: '' };
    let saved = 0;
    for (let n = 0; n < 40; n++) {
      const draft = { ...rest, title: 'Heron ' + n, text: 'A heron.' };
      const answer = await send('createPrompt', { draft, draftKey: '', once: 'heron-' + n });
      if (answer.ok) saved += 1;
      await new Promise((resume) => setTimeout(resume, 50));
    }
    return saved;
  })()`);
  for (let times = 0; times < 6; times++) {
    await terminateBackground();
    await new Promise((resume) => setTimeout(resume, 250));
  }
  expect(await saving).toBe(40);
  const titles = await storedTitles();
  expect(titles.toSorted()).toEqual(Array.from({ length: 40 }, (_, n) => `Heron ${n}`).sort());
});

it('begins anew where its library was deleted, and leaves one of a newer version alone', async () => {
  await own.evaluate(DELETE_LIBRARY);
  expect(await create('After')).toMatchObject({ ok: true });
  expect(await storedTitles()).toEqual(['After']);

  await terminateBackground();
  await own.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('library', 99);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result.close());
  })`);
  expect(await create('Refused')).toEqual({ ok: false, reason: 'newer-version' });
  expect(await storedTitles()).toEqual(['After']);
  const found = await send<{ readonly total: number }>('search', { query: 'glass tower', limit: 5, whole: true });
  expect(found.total).toBeGreaterThan(0);
  await own.evaluate(DELETE_LIBRARY);
});

const DELETE_LIBRARY = `new Promise((resolve, reject) => {
  const deleting = indexedDB.deleteDatabase('library');
  deleting.onerror = () => reject(deleting.error);
  deleting.onsuccess = () => resolve();
})`;

/** Sends a message to the background as the page does itself. */
function send<Answer>(type: string, data: object): Promise<Answer> {
  const message = JSON.stringify({ id: 1, type, data, timestamp: 0 });
  return own.evaluate<Answer>(`browser.runtime.sendMessage(${message}).then(({ res }) => res)`);
}

function create(title: string): Promise<object> {
  const rest = { negative: '', category: '', tags: [], author: '', authorUrl: '', sourceUrl: '', preview: '' };
  const draft = { ...rest, lead: '', aspect: '', needsImage: 'none', variables: [], notes: '', title, text: 'A wall.' };
  return send('createPrompt', { draft, draftKey: '' });
}

/** As the database has them, without the background. */
function storedTitles(): Promise<readonly string[]> {
  return own.evaluate<readonly string[]>(`new Promise((resolve) => {
    indexedDB.open('library').onsuccess = ({ target: { result: database } }) => {
      database.transaction('entries').objectStore('entries').getAll().onsuccess = ({ target: { result } }) => {
        database.close();
        resolve(result.map(({ meta }) => meta.title));
      };
    };
  })`);
}

/** Ends the background page as the browser does when it has been idle, whatever it is doing. */
async function terminateBackground(): Promise<void> {
  await inUse.window.evaluate(
    `WebExtensionPolicy.getByID('prompt-palette@prompt-palette.dev').extension.terminateBackground({
      ignoreDevToolsAttached: true, disableResetIdleForTest: true, expectStopped: false,
    })`,
  );
}
