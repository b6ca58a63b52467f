import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { parsePromptDraft } from '@/lib/core/library/prompt-draft';
import { type StoredExample, writeExample } from '@/tests/library/stored-example';
import { wakeWorker } from '@/tests/library/wake-worker';

const EXAMPLES = import.meta.glob<StoredExample>('/tests/fixtures/library/version-*.json', {
  eager: true,
  import: 'default',
});

let library: Awaited<ReturnType<typeof wakeWorker>>;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await wakeWorker();
});

const draft = parsePromptDraft({ title: 'Dune', text: 'Dunes.' });

async function create() {
  return draft && library.createPrompt(draft);
}

describe('another version of the extension', () => {
  it('that is newer gets the library at once, and this one says so and leaves it alone', async () => {
    await create();
    const newer = await openDB(library.DATABASE_NAME, library.DATABASE_VERSION + 1);
    expect(await create()).toEqual({ ok: false, reason: 'newer-version' });
    expect(await library.readLibraryStatus()).toMatchObject({ database: 'newer-version' });
    expect(await newer.count('entries')).toBe(1);
    expect(await newer.count('texts')).toBe(1);
  });

  it('that is older and holds the library open makes this one say so, until it lets go', async () => {
    await create();
    await library.closeDatabase();
    const older = await openDB(library.DATABASE_NAME, library.DATABASE_VERSION);
    const steps = [...library.STEPS, () => {}];
    await expect(library.connect(steps)).rejects.toMatchObject({ name: 'TimeoutError' });
    older.close();
    const opened = await library.connect(steps);
    expect(await opened.count('entries')).toBe(1);
    opened.close();
  });
});

it('opens the library again after the browser closed it', async () => {
  await create();
  // The library's types want the class in place of its instance.
  forceCloseDatabase(unwrap(await library.openDatabase()) as never);
  expect(await create()).toMatchObject({ ok: true });
  expect((await library.readAllEntries()).size).toBe(2);
});

describe('what an earlier version stored', () => {
  it('stands as an example for every version', () => {
    const versions = Object.keys(EXAMPLES).map((file) => Number(/(\d+)\.json$/.exec(file)?.[1]));
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: library.DATABASE_VERSION }, (_, i) => i + 1));
  });

  it.each(Object.entries(EXAMPLES))('is all there: %s', async (_, example) => {
    await writeExample(library.DATABASE_NAME, example);
    const entries = [...(await library.readAllEntries()).values()];
    const texts = await library.readTexts(entries.map(({ meta }) => meta.id));
    expect(entries.map(({ meta, deletedAt }) => [meta.title, texts.get(meta.id)?.text, deletedAt > 0]).sort()).toEqual([
      ['Binned', 'A wall.', true],
      ['Dune, edited', 'A dune at {argument name="time" default="dawn"}.', false],
      ['Heron', 'A heron.', false],
    ]);
    const dune = entries.find(({ meta }) => meta.title === 'Dune, edited');
    const versions = await library.readVersions(dune?.meta.id ?? '');
    expect(versions.map(({ draft: { title, notes, tags } }) => [title, notes, tags])).toEqual([
      ['Dune', 'Mine.', ['sand']],
    ]);
    expect([...(await library.readPacks()).values()].map(({ name }) => name)).toEqual(['', 'Pack']);
    expect(await library.readDrafts()).toMatchObject([{ key: 'draft', draft: { title: 'Draft', notes: 'Mine.' } }]);
    const database = await library.openDatabase();
    expect(await database.getAll('wordLists')).toMatchObject([{ name: 'colors', words: ['teal', 'ochre'] }]);
    const pictures = new Map((await database.getAll('pictures')).map(({ key, bytes }) => [key, bytes]));
    expect(pictures.get(dune?.picture ?? '')?.slice(0, 4)).toEqual(new Uint8Array([0x52, 0x49, 0x46, 0x46]));
    expect(pictures.size).toBe(2);
    const [waiting] = await database.getAll('imports');
    expect(await library.commitImport(waiting?.id ?? '', 'Waited', [])).toMatchObject({ ok: true, added: 1 });
    const undo = (await database.getAll('journals')).find(({ packs }) => packs.length > 0)?.journal ?? '';
    expect(await library.undo(undo)).toEqual({ ok: true });
    expect((await library.readAllEntries()).size).toBe(3);
  });
});
