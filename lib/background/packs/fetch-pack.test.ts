import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { wakeWorker } from '@/tests/library/wake-worker';

let library: Awaited<ReturnType<typeof wakeWorker>>;
let server: Server;
let url: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const asked: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.json`;
});
afterAll(() => server.close());

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  asked.length = 0;
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
  library = await wakeWorker();
});

const dunes = [
  { id: 'a', title: 'Dune', prompt: 'Dunes at dawn, seen from far above.' },
  { id: 'b', title: 'Fjord', prompt: 'A fjord in the rain, low clouds.' },
];

/** Answers with these prompts, under an ETag if one is given, as most servers do. */
function serve(prompts: readonly object[], etag = '') {
  answer = (request, response) => {
    if (etag !== '' && request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    response.writeHead(200, etag === '' ? {} : { etag }).end(JSON.stringify(prompts));
  };
}

async function subscribe() {
  const fetched = await library.fetchPack(url);
  if (!fetched.ok) throw new Error(fetched.reason);
  const committed = await library.commitImport(fetched.importId, 'Pack', []);
  if (!committed.ok) throw new Error(committed.reason);
  return committed.pack;
}

async function titles() {
  return [...(await library.readEntries()).values()].map(({ meta }) => meta.title).sort();
}

describe('a pack by its address', () => {
  it('is fetched, previewed and then imported', async () => {
    serve(dunes);
    const fetched = await library.fetchPack(url);
    expect(fetched).toMatchObject({ ok: true, skipped: [] });
    expect(await titles()).toEqual([]);
    await library.commitImport(fetched.ok ? fetched.importId : '', 'Pack', []);
    expect(await titles()).toEqual(['Dune', 'Fjord']);
    expect(asked[0]?.headers).not.toHaveProperty('cookie');
    expect(asked[0]?.headers).not.toHaveProperty('referer');
  });

  it('may be a folder of an archive', async () => {
    const file = (title: string) =>
      strToU8(`---\ntitle: ${title}\ncategory: nature\n---\n\n## Prompt\n\n${title} at dawn.\n`);
    const zip = zipSync({ 'repo-main/sets/dune.md': file('Dune'), 'repo-main/other/fjord.md': file('Fjord') });
    answer = (_, response) => response.writeHead(200).end(zip);
    const { readFetched } = await import('./read-fetched');
    const response = await fetch(url);
    const address = { url, origin: '', folder: 'sets', name: '', file: 'repo.zip' };
    const { prompts } = await readFetched(new Uint8Array(await response.arrayBuffer()), address);
    expect(prompts.map(({ title }) => title)).toEqual(['Dune']);
  });

  it.each([
    ['with an ETag', '"1"'],
    ['from a server that gives no marks', ''],
  ])('has no newer version while it is the same, %s', async (_, etag) => {
    serve(dunes, etag);
    const pack = await subscribe();
    expect(await library.checkPack(pack)).toEqual({ ok: true, importId: '', skipped: [] });
  });

  it('is updated from a newer version', async () => {
    serve(dunes, '"1"');
    const pack = await subscribe();
    serve([{ ...dunes[0], title: 'Dune, again' }], '"2"');
    const checked = await library.checkPack(pack);
    await library.commitImport(checked.ok ? checked.importId : '', 'Pack', []);
    expect(await titles()).toEqual(['Dune, again']);
    expect(await library.checkPack(pack)).toMatchObject({ importId: '' });
  });

  it.each([
    [404, 'not-found'],
    [500, 'server'],
  ])('is as it was after a %d', async (status, reason) => {
    serve(dunes);
    const pack = await subscribe();
    answer = (_, response) => response.writeHead(status).end();
    expect(await library.checkPack(pack)).toEqual({ ok: false, reason });
    expect(await titles()).toEqual(['Dune', 'Fjord']);
  });

  it.each([
    [
      'nothing that could be read',
      'nothing-found',
      (response: ServerResponse) => response.writeHead(200).end('<html>'),
    ],
    [
      'more than 100 MB',
      'too-large',
      (response: ServerResponse) => response.writeHead(200, { 'content-length': 200_000_000 }).write('['),
    ],
    ['a broken connection', 'offline', (response: ServerResponse) => response.destroy()],
  ])('is refused when it is %s', async (_, reason, send) => {
    answer = (_request, response) => send(response);
    expect(await library.fetchPack(url)).toEqual({ ok: false, reason });
  });

  it('is not asked for without the permission, nor at an address that nobody should ask', async () => {
    serve(dunes);
    expect(await library.fetchPack('http://example.com/pack.json')).toEqual({ ok: false, reason: 'invalid' });
    vi.mocked(browser.permissions.contains).mockImplementation(async () => false);
    expect(await library.fetchPack(url)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(asked).toEqual([]);
  });
});

describe('the daily check', () => {
  const DAY = 24 * 60 * 60 * 1000;

  it('asks only for packs for which it is switched on, once a day, and changes no prompt', async () => {
    serve(dunes, '"1"');
    const pack = await subscribe();
    serve([], '"2"');
    await library.checkDaily(Date.now() + 2 * DAY);
    expect(asked).toHaveLength(1);
    await library.changePack(pack, { daily: true });
    await library.checkDaily(Date.now() + DAY / 2);
    expect(asked).toHaveLength(1);
    await library.checkDaily(Date.now() + 2 * DAY);
    expect((await library.readPacks()).get(pack)?.source).toMatchObject({ isNewer: true });
    expect(await titles()).toEqual(['Dune', 'Fjord']);
  });
});
