import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readImport } from '@/lib/core/formats/read-import';
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

/** What the page does with what was fetched. */
async function readIn(fetched: Awaited<ReturnType<typeof library.fetchPack>>) {
  if (!fetched.ok) throw new Error(fetched.reason);
  const { importId, parts, file } = fetched;
  let text = '';
  for (let part = 0; part < parts; part++) text += atob((await library.readFetchedPart(importId, part)) ?? '');
  const reading = readImport([{ path: file, bytes: strToU8(text) }]);
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  await library.stagePrompts(importId, step.value.prompts, step.value.wordLists);
  return importId;
}

async function subscribe() {
  const committed = await library.commitImport(await readIn(await library.fetchPack(url)), 'Pack', []);
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
    expect(await titles()).toEqual([]);
    const importId = await readIn(fetched);
    await library.commitImport(importId, 'Pack', []);
    expect(await library.readFetchedPart(importId, 0)).toBeUndefined();
    expect(await titles()).toEqual(['Dune', 'Fjord']);
    expect(asked[0]?.headers).not.toHaveProperty('cookie');
    expect(asked[0]?.headers).not.toHaveProperty('referer');
  });

  it.each([
    ['with an ETag', '"1"'],
    ['from a server that gives no marks', ''],
  ])('has no newer version while it is the same, %s', async (_, etag) => {
    serve(dunes, etag);
    const pack = await subscribe();
    expect(await library.checkPack(pack)).toMatchObject({ ok: true, importId: '' });
  });

  it('is updated from a newer version', async () => {
    serve(dunes, '"1"');
    const pack = await subscribe();
    serve([{ ...dunes[0], title: 'Dune, again' }], '"2"');
    await library.commitImport(await readIn(await library.checkPack(pack)), 'Pack', []);
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
