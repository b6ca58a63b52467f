import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goTo } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { middleOf } from '../browser/real-input';
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
let isBroken = false;
/** The answers that it gave. */
const answers: number[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const etag = `"${pack.version}"`;
    const status = isBroken ? 500 : request.headers['if-none-match'] === etag ? 304 : 200;
    answers.push(status);
    const prompts = Object.entries(pack.texts).map(([title, prompt]) => ({ id: title, title, prompt }));
    response.writeHead(status, { etag, 'content-type': 'application/json' });
    response.end(status === 200 ? JSON.stringify(prompts) : '');
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

it('fetches a pack once the user has allowed its site, and nothing before', async () => {
  const { page } = own;
  await goTo(page, '#/packs');
  await page.getByLabel('Subscribe to a pack').fill(url);
  await page.bringToFront();
  await inUse.input.click(page, await middleOf(page.getByRole('button', { name: 'Fetch' })));
  // The question is drawn in the browser's own window, and ignores an answer that comes too soon.
  await new Promise((done) => setTimeout(done, 2000));
  expect(answers).toEqual([]);
  await inUse.input.press('Tab', 'Return');
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

it('changes nothing when the server fails', async () => {
  const before = await thePack();
  isBroken = true;
  await check();
  await own.page.getByRole('alert').waitFor();
  isBroken = false;
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
