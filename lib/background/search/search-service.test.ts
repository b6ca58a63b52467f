import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { describeCover } from '@/lib/core/cover/describe-cover';
import type { PromptDraft } from '@/lib/core/library/prompt-draft';
import { buildIndex } from '@/lib/core/search/build-index';
import { languageItem } from '@/lib/shared/storage';
import { wakeWorker } from '@/tests/library/wake-worker';

const nothing = {
  author: '',
  authorUrl: '',
  sourceUrl: '',
  preview: '',
  lead: '',
  negative: '',
  aspect: '',
  needsImage: 'none' as const,
  variables: [],
};
const lighthouse = {
  ...nothing,
  id: 'nature/lighthouse',
  title: 'Lighthouse',
  category: 'nature',
  tags: ['fog'],
  text: 'A tower.',
};
const dunes: PromptDraft = {
  ...nothing,
  title: 'Dunes',
  category: 'deserts',
  tags: ['Golden Hour'],
  text: 'Wind over sand, soft light.',
  notes: '',
};

/** The files that the build writes, of a catalog of one prompt. */
const files: Readonly<Record<string, BodyInit>> = {
  '/catalog.json': JSON.stringify([{ meta: lighthouse, cover: describeCover(lighthouse) }]),
  '/catalog-texts.json': JSON.stringify({ [lighthouse.id]: { text: lighthouse.text, negative: '' } }),
  '/catalog-index.bin': buildIndex([lighthouse]),
  '/_locales/de/messages.json': JSON.stringify({
    language_tag: { message: 'de' },
    tag_fog: { message: 'Nebel' },
    tag_goldenHour: { message: 'Goldene Stunde' },
    category_nature: { message: 'Natur' },
  }),
};

async function wake() {
  const library = await wakeWorker();
  return Object.assign(library, {
    ...(await import('@/lib/background/search-service')),
    ...(await import('@/lib/background/search/search-indexes')),
  });
}

let worker: Awaited<ReturnType<typeof wake>>;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('fetch', async (url: string) => new Response(files[new URL(url, 'https://x.test').pathname]));
  // The browser speaks English, and has nothing else that is asked for here.
  Object.assign(browser.i18n, { getMessage: (name: string) => (name === 'language_tag' ? 'en' : '') });
  await languageItem.setValue('');
  worker = await wake();
});

async function create(changes: Partial<PromptDraft> = {}) {
  const saved = await worker.createPrompt({ ...dunes, ...changes });
  if (!saved.ok) throw new Error(saved.reason);
  return saved;
}

async function titles(query: string, whole = true) {
  const { prompts } = await worker.searchPrompts(query, 20, whole);
  return prompts.map(({ meta }) => meta.title);
}

/** Writes what an import of so many prompts leaves, without the worker that would index it. */
async function storeUnindexed(count: number) {
  const { id } = await create();
  const entry = (await worker.readEntries()).get(id);
  await worker.indexChanges();
  const database = await openDB('library');
  const ids = Array.from({ length: count }, (_, number) => `@own/${number}`);
  const transaction = database.transaction(['entries', 'texts', 'unindexed'], 'readwrite');
  for (const [number, own] of ids.entries()) {
    const meta = { ...entry?.meta, id: own, title: `Fox ${number}` };
    await transaction.objectStore('entries').put({ ...entry, key: String(number), meta });
    await transaction.objectStore('texts').put({ id: own, text: `Tail number ${number}.`, negative: '', notes: '' });
  }
  await transaction.objectStore('unindexed').add({ pack: 'own', ids });
  await transaction.done;
  database.close();
}

async function countStored(store: string) {
  const database = await openDB('library');
  const count = await database.count(store);
  database.close();
  return count;
}

/** Nothing is written any more after so many transactions, as when the browser ends the worker. */
function endAfterWrites(count: number) {
  const { transaction } = IDBDatabase.prototype;
  let left = count;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    if (args[1] === 'readwrite' && left-- === 0) throw new DOMException('The worker has ended.', 'AbortError');
    return transaction.apply(this, args);
  });
}

describe('the search', () => {
  it('finds bundled and own prompts, and what was changed by its new words only', async () => {
    const { id, revision } = await create();
    expect(await titles('dunes')).toEqual(['Dunes']);
    expect(await titles('light')).toEqual(['Lighthouse', 'Dunes']);
    await worker.savePrompt({ id, revision, draft: { ...dunes, title: 'Salt', text: 'White.' }, draftKey: '' });
    expect(await titles('salt')).toEqual(['Salt']);
    expect(await titles('dunes')).toEqual([]);
    expect(await titles('"white" -sand')).toEqual(['Salt']);
  });

  it('does not find what is deleted, until that is undone', async () => {
    const { id } = await create();
    expect(await titles('dunes')).toEqual(['Dunes']);
    await worker.deletePrompts([id]);
    expect(await titles('dunes')).toEqual([]);
    await worker.restorePrompts([id]);
    expect(await titles('dunes')).toEqual(['Dunes']);
  });

  it('leaves out a pack that is switched off', async () => {
    await create();
    expect(await titles('sand')).toEqual(['Dunes']);
    await worker.changePack('own', { enabled: false });
    expect(await titles('sand')).toEqual([]);
    expect(await titles('')).toEqual(['Lighthouse']);
    await worker.changePack('own', { enabled: true });
    expect(await titles('sand')).toEqual(['Dunes']);
  });

  it('finds tags and categories in the language of the interface, from the moment when that is chosen', async () => {
    await create();
    expect(await titles('nebel')).toEqual([]);
    await languageItem.setValue('de');
    expect(await titles('nebel')).toEqual(['Lighthouse']);
    expect(await titles('goldene stunde')).toEqual(['Dunes']);
    expect(await titles('fog in:natur')).toEqual(['Lighthouse']);
    expect((await worker.knownValues()).translated).toEqual({
      tags: ['goldene-stunde', 'nebel'],
      categories: ['natur'],
    });
    await languageItem.setValue('');
    expect(await titles('nebel')).toEqual([]);
  });

  it('knows what is the own, its categories and its tags', async () => {
    await create();
    expect(await titles('is:mine')).toEqual(['Dunes']);
    expect(await titles('in:deserts')).toEqual(['Dunes']);
    expect(await titles('#golden-hour')).toEqual(['Dunes']);
    expect(await worker.knownValues()).toEqual({
      tags: ['Golden Hour', 'fog'],
      categories: ['deserts', 'nature'],
      authors: [],
      translated: { tags: [], categories: [] },
    });
  });

  it('lists the newest own prompts before the catalog when nothing is typed', async () => {
    await create({ title: 'First' });
    await create({ title: 'Second' });
    const { prompts } = await worker.searchPrompts('', 20, true);
    expect(new Set(prompts.slice(0, 2).map(({ meta }) => meta.title))).toEqual(new Set(['First', 'Second']));
    expect(prompts.map(({ section }) => section)).toEqual(['own', 'own', 'catalog']);
  });

  it('answers from the short fields right after waking, and from the texts when asked again', async () => {
    await create();
    await worker.indexChanges();
    worker = await wake();
    expect(await worker.searchPrompts('dunes', 20, false)).toMatchObject({ partial: true, total: 1 });
    worker = await wake();
    expect(await worker.searchPrompts('dunes', 20, true)).toMatchObject({ partial: false, total: 1 });
    worker = await wake();
    // Nothing of it stands in a short field, so that there is no use in an answer without texts.
    expect(await worker.searchPrompts('wind sand', 20, false)).toMatchObject({ partial: false, total: 1 });
  });
});

describe('the indexes', () => {
  it('are finished by the next worker when the first is ended in between', async () => {
    await storeUnindexed(600);
    worker = await wake();
    endAfterWrites(1);
    await worker.indexChanges();
    vi.restoreAllMocks();
    expect(await countStored('unindexed')).toBe(1);
    worker = await wake();
    await worker.indexChanges();
    expect(await countStored('unindexed')).toBe(0);
    expect((await worker.searchPrompts('fox', 1, true)).total).toBe(600);
    expect(await titles('"tail number 599"')).toEqual(['Fox 599']);
  });

  it.each([
    ['damaged', new Uint8Array(100)],
    ['of another form', Uint8Array.from(buildIndex([lighthouse])).fill(99, 4, 8)],
  ])('are built anew where they are %s', async (_, bytes) => {
    await create();
    expect(await titles('sand')).toEqual(['Dunes']);
    const database = await openDB('library');
    for (const key of await database.getAllKeys('indexes')) {
      await database.put('indexes', { ...(await database.get('indexes', key)), bytes });
    }
    database.close();
    worker = await wake();
    await titles('sand');
    await worker.indexChanges();
    expect(await titles('sand')).toEqual(['Dunes']);
  });

  it('find what was changed behind their back when all is checked', async () => {
    const { id } = await create();
    await worker.indexChanges();
    const database = await openDB('library');
    await database.put('texts', { ...(await database.get('texts', id)), text: 'Snow.' });
    database.close();
    worker = await wake();
    expect(await titles('snow')).toEqual([]);
    await worker.recheckIndexes();
    expect(await titles('snow')).toEqual(['Dunes']);
  });
});
