import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { parsePromptDraft } from '@/lib/core/library/prompt-draft';
import { wakeWorker } from '@/tests/library/wake-worker';

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
