import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerFor } from '../browser/answer-for';
import { attachToWorker, killWorker } from '../browser/extension-worker';
import { goTo, shelfCount } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { middleOf } from '../browser/real-input';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';

const inUse = browserForTests();
let own: OwnPage;
let server: Server;
let url: string;

/** What the server has at the moment: another version has another mark. */
let pack = {
  version: 'one',
  texts: { heron: 'A heron.', otter: 'An otter.', gull: 'A gull.' } as Record<string, string>,
};
let answering: 'well' | 'with a fault' | 'with half of it' | 'with too much' = 'well';
/** The answers that it gave. */
const answers: number[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const etag = `"${pack.version}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    const status = answering === 'with a fault' ? 500 : isKnown ? 304 : 200;
    answers.push(status);
    const prompts = Object.entries(pack.texts).map(([title, prompt]) => ({ id: title, title, prompt }));
    const body = Buffer.from(status === 200 ? JSON.stringify(prompts) : '');
    response.writeHead(status, { etag, 'content-type': 'application/json' });
    if (answering === 'with half of it') response.write(body.subarray(0, 20), () => response.destroy());
    else if (answering === 'with too much') writeWithoutEnd(response);
    else response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server that listens on a port has an AddressInfo, not a pipe's name.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/birds.json`;
  own = await openOwnPage(inUse.browser);
  await own.page.setViewportSize({ width: 1280, height: 800 });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function thePack() {
  const packs = await own.ask('getPacks', {});
  const found = packs.find(({ source }) => source.kind === 'url');
  if (!found) throw new Error('There is no pack of an address.');
  return found;
}

async function texts(): Promise<Record<string, string>> {
  const { id } = await thePack();
  const scope = { pack: id, category: '', tag: '', query: '', favourites: false, bin: false, sort: 'title' } as const;
  const { ids } = await own.ask('listLibrary', scope);
  const prompts = await own.ask('getLibraryPrompts', { ids });
  return Object.fromEntries(prompts.map(({ prompt }) => [prompt.title, prompt.text]));
}

async function check(): Promise<void> {
  const { page } = own;
  await goTo(page, '#/packs');
  await page.getByRole('button', { name: /^More for / }).click();
  await page.getByRole('menuitem', { name: 'Check for an update' }).click();
}

/** Names a pack's address, and allows its site when the browser asks; until then nobody may have been asked. */
async function subscribe(address: string, asked: () => readonly unknown[]): Promise<void> {
  const { page } = own;
  await goTo(page, '#/packs');
  await page.getByLabel('Subscribe to a pack').fill(address);
  await page.bringToFront();
  await inUse.input.click(page, await middleOf(page.getByRole('button', { name: 'Fetch' })));
  // The question is drawn in the browser's own window, and ignores an answer that comes too soon.
  await new Promise((done) => setTimeout(done, 2000));
  expect(asked()).toEqual([]);
  await inUse.input.press('Tab', 'Return');
}

it('fetches a pack once the user has allowed its site, and nothing before', async () => {
  const { page } = own;
  await subscribe(url, () => answers);
  await page.getByRole('button', { name: 'Import 3 prompts' }).click();
  await page.getByRole('button', { name: 'Show prompts' }).waitFor();
  expect(await texts()).toEqual({ heron: 'A heron.', otter: 'An otter.', gull: 'A gull.' });
  expect(answers).toEqual([200]);
});

it('asks with the mark of what it has, and says that there is nothing newer', async () => {
  await check();
  await own.page.getByText('birds.json is up to date', { exact: true }).waitFor();
  expect(answers.at(-1)).toBe(304);
});

it.each([
  ['with a fault', 'The site answered with an error.'],
  ['with half of it', 'The site could not be reached.'],
  ['with too much', 'It is too large.'],
] as const)('changes nothing when the server answers %s', async (way, words) => {
  const before = await thePack();
  // Only what is news is sent at all.
  const { version } = pack;
  pack = { ...pack, version: way };
  answering = way;
  await check();
  await own.page.getByRole('alert').filter({ hasText: words }).waitFor();
  answering = 'well';
  pack = { ...pack, version };
  expect(await thePack()).toEqual(before);
  expect(await texts()).toEqual({ heron: 'A heron.', otter: 'An otter.', gull: 'A gull.' });
});

it('shows what a newer version adds, changes and removes, and keeps what the user edited', async () => {
  const { page, ask } = own;
  const { id } = await thePack();
  const scope = { pack: id, category: '', tag: '', query: '', favourites: false, bin: false, sort: 'title' } as const;
  const { ids } = await ask('listLibrary', scope);
  const prompts = await ask('getLibraryPrompts', { ids });
  const heron = prompts.find(({ prompt }) => prompt.title === 'heron');
  if (!heron) throw new Error('The heron is not there.');
  const { id: heronId, ...draft } = heron.prompt;
  const edit = { ...draft, text: 'My heron.', notes: '' };
  expect(await ask('savePrompt', { id: heronId, revision: heron.revision, draft: edit, draftKey: '' })).toMatchObject({
    ok: true,
  });

  pack = { version: 'two', texts: { heron: 'A heron at dusk.', otter: 'Two otters.', kite: 'A kite.' } };
  await check();
  await page.getByRole('tab', { name: /^Changed/ }).waitFor();
  const tabs = await page.getByRole('tab').allTextContents();
  expect(tabs).toEqual(expect.arrayContaining(['New 1', 'Changed 1', 'Removed 1']));
  await page.getByRole('button', { name: /^Update/ }).click();
  await page.getByRole('button', { name: 'Show prompts' }).waitFor();
  expect(await texts()).toEqual({ heron: 'My heron.', otter: 'Two otters.', kite: 'A kite.' });
});

it('asks by itself once a day, only where that is switched on, and then only says that there is a newer version', async () => {
  const { page } = own;
  const kept = await texts();
  pack = { version: 'three', texts: { kite: 'A kite above the dunes.' } };
  const before = answers.length;
  await makeADayOld();
  await ringDaily();
  expect(answers).toHaveLength(before);

  await goTo(page, '#/packs');
  const daily = page.getByRole('switch', { name: 'Look for updates once a day' });
  await daily.click();
  await expect.poll(async () => (await thePack()).source).toMatchObject({ daily: true });
  await ringDaily();
  await page.getByText('newer version available').waitFor();
  expect(answers.slice(before)).toEqual([200]);
  expect(await texts()).toEqual(kept);

  // Found once, it is not asked for again, and neither is what was looked at within the day.
  await ringDaily();
  expect(answers.slice(before)).toEqual([200]);
  await check();
  await page.getByRole('button', { name: /^Update/ }).click();
  await page.getByRole('button', { name: 'Show prompts' }).click();
  await ringDaily();
  expect(answers.slice(before)).toEqual([200, 200]);
  expect(await texts()).toEqual({ heron: 'My heron.', kite: 'A kite above the dunes.' });
});

it('takes a folder of a public repository out of its archive', async () => {
  const { page } = own;
  const archive = zipSync({
    'prompts-main/README.md': strToU8('# Not this\n'),
    'prompts-main/sets/birds/heron.md': strToU8('# Night heron\n\n## Prompt\n\nA night heron.\n'),
    'prompts-main/sets/birds/sea/gull.md': strToU8('# Ivory gull\n\n## Prompt\n\nAn ivory gull.\n'),
    'prompts-main/sets/cats/lynx.md': strToU8('# Lynx\n\n## Prompt\n\nA lynx.\n'),
  });
  const worker = await waitUntil('the worker', () => attachToWorker(inUse.browser));
  const asked = await answerFor(worker, 'https://codeload.github.com/*', archive);
  await subscribe('https://github.com/ann/prompts/tree/main/sets/birds', () => asked);
  await page.getByRole('button', { name: 'Import 2 prompts' }).click();
  await page.getByRole('button', { name: 'Show prompts' }).click();
  await worker.detach();
  expect(asked).toEqual(['https://codeload.github.com/ann/prompts/zip/main']);
  await expect.poll(() => shelfCount(page, 'prompts/sets/birds')).toBe(2);
});

/** Writes more than anyone takes, until the other side has had enough. */
function writeWithoutEnd(response: ServerResponse): void {
  const part = Buffer.alloc(4_000_000, ' ');
  const write = () => void response.write(part, (error) => !error && write());
  write();
}

/** As if the last look at the pack were a day ago. */
async function makeADayOld(): Promise<void> {
  const { id } = await thePack();
  await own.page.evaluate(async (pack) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('library'));
    const store = database.transaction('packs', 'readwrite').objectStore('packs');
    const stored = await done(store.get(pack));
    stored.source.checkedAt -= 25 * 60 * 60 * 1_000;
    await done(store.put(stored));
    database.close();
  }, id);
  // It has read the packs already.
  await killWorker(inUse.browser);
}

interface Alarms {
  readonly chrome: {
    readonly alarms: {
      create(name: string, when: { readonly when: number }): Promise<void>;
      get(name: string): Promise<unknown>;
    };
  };
}

/** Has the browser do now what it does twice a day, and resolves when that is done. */
async function ringDaily(): Promise<void> {
  await own.page.evaluate(() =>
    (globalThis as unknown as Alarms).chrome.alarms.create('daily', { when: Date.now() + 50 }),
  );
  await waitUntil('the alarm', () =>
    own.page.evaluate(async () => !(await (globalThis as unknown as Alarms).chrome.alarms.get('daily'))),
  );
  // What the alarm began, it began before this is answered.
  await new Promise((done) => setTimeout(done, 300));
}
