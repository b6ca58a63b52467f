import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { importedPrompt } from '@/lib/core/formats/imported-prompt';
import type { BackupRecord } from '@/lib/core/library/backup-record';
import { parsePromptDraft } from '@/lib/core/library/prompt-draft';
import { favouritesItem, usageItem } from '@/lib/shared/storage';
import { wakeWorker } from '@/tests/library/wake-worker';

let library: Awaited<ReturnType<typeof wakeWorker>>;

beforeEach(freshMachine);

async function freshMachine() {
  globalThis.indexedDB = new IDBFactory();
  await favouritesItem.setValue([]);
  await usageItem.setValue({});
  library = await wakeWorker();
}

function draftOf(fields: object) {
  const draft = parsePromptDraft(fields);
  if (!draft) throw new Error('This is no draft.');
  return draft;
}

async function create(fields: object) {
  const saved = await library.createPrompt(draftOf(fields));
  if (!saved.ok) throw new Error(saved.reason);
  return saved;
}

/** All records, without the moment at which the backup was made. */
async function backUp(): Promise<readonly BackupRecord[]> {
  const records: BackupRecord[] = [];
  let from = '';
  do {
    const part = await library.readBackup(from);
    records.push(...part.records);
    from = part.next;
  } while (from !== '');
  return records.map((record) => (record.kind === 'head' ? { ...record, at: 0 } : record));
}

async function restore(records: readonly BackupRecord[]) {
  const started = await library.startRestore();
  if (!started.ok) throw new Error(started.reason);
  const lines = records.map((record) => JSON.stringify(record));
  expect(await library.stageBackup(started.restoreId, lines)).toEqual({ ok: true, refused: [] });
  const restored = await library.commitRestore(started.restoreId);
  if (!restored.ok) throw new Error(restored.reason);
  return restored;
}

/** One pixel. */
const pictureBytes = Uint8Array.from(
  atob('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vv9UAA='),
  (character) => character.charCodeAt(0),
);

async function fillLibrary() {
  const dune = await create({ title: 'Dune', text: 'Dunes.', notes: 'Mine.', tags: ['a', 'b'] });
  await library.savePrompt({ ...dune, draft: draftOf({ title: 'Dune', text: 'Dunes at {{time}}.' }), draftKey: '' });
  const fjord = await create({ title: 'Fjord', text: 'A fjord.' });
  await library.deletePrompts([fjord.id]);
  const started = await library.startImport({ name: 'Pack', update: '', source: { kind: 'import', name: 'a.zip' } });
  if (!started.ok) throw new Error(started.reason);
  const prompt = importedPrompt({ key: 'x/y', title: 'Tower', text: 'A tower.' });
  await library.stagePrompts(started.importId, [prompt], [{ name: 'colors/warm', words: ['red', 'ochre'] }]);
  await library.commitImport(started.importId, 'Pack', []);
  await favouritesItem.setValue([dune.id, 'nature/bundled']);
  await usageItem.setValue({ [dune.id]: { score: 2.5, at: 1_000 } });
  const database = await library.openDatabase();
  await database.put('pictures', { key: 'picture', bytes: pictureBytes, addedAt: 0 });
  const entry = await database.get('entries', dune.id);
  if (entry) await database.put('entries', { ...entry, picture: 'picture' });
  await database.put('meta', { 'nature/bundled': 'picture' }, 'catalogPictures');
  library = await wakeWorker();
  return dune;
}

describe('a backup', () => {
  it('brings everything to an empty machine', async () => {
    await fillLibrary();
    const before = await backUp();
    expect(new Set(before.map(({ kind }) => kind))).toEqual(
      new Set(['head', 'pack', 'prompt', 'version', 'picture', 'words', 'favourites', 'usage']),
    );
    await freshMachine();
    await restore(before);
    expect(await backUp()).toEqual(before);
  });

  it('brings back any text, letter by letter', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const fields = fc.record({ title: text, text, negative: text, notes: text, category: text, tags: fc.array(text) });
    await fc.assert(
      fc.asyncProperty(fc.array(fields, { maxLength: 60 }), async (drafts) => {
        await freshMachine();
        for (const draft of drafts) await library.createPrompt(draftOf(draft));
        const before = await backUp();
        await freshMachine();
        await restore(before);
        expect(await backUp()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  it('restored twice changes nothing the second time', async () => {
    await fillLibrary();
    const before = (await backUp()).filter(({ kind }) => kind !== 'picture');
    expect(await restore(before)).toMatchObject({ added: 0, changed: 0 });
  });

  it('takes no text away: what it replaces becomes a version, what it lacks stays', async () => {
    const dune = await fillLibrary();
    const before = await backUp();
    const [current] = (await library.findEntries([dune.id])).values();
    const draft = draftOf({ title: 'Dune', text: 'Written after the backup.' });
    await library.savePrompt({ id: dune.id, revision: current?.revision ?? 0, draft, draftKey: '' });
    const later = await create({ title: 'Later', text: 'Also after the backup.' });
    expect(await restore(before)).toMatchObject({ added: 0, changed: 1 });
    const texts = (await library.readVersions(dune.id)).map((version) => version.draft.text);
    expect(texts).toContain('Written after the backup.');
    expect((await library.readEntries()).has(later.id)).toBe(true);
  });

  it('is taken back whole', async () => {
    await fillLibrary();
    const records = await backUp();
    await freshMachine();
    const { undo } = await restore(records);
    await library.undo(undo);
    library = await wakeWorker();
    const left = (await backUp()).filter(({ kind }) => ['prompt', 'pack', 'words', 'picture'].includes(kind));
    expect(left).toMatchObject([{ kind: 'pack', id: 'own' }]);
  });

  it('begins the count of changes anew', async () => {
    await create({ title: 'Dune', text: 'Dunes.' });
    await library.confirmBackup();
    expect(await (await library.openDatabase()).get('meta', 'changesSinceBackup')).toBe(0);
  });

  it('names the lines that are no record, and takes the others', async () => {
    const started = await library.startRestore();
    if (!started.ok) throw new Error(started.reason);
    const prompt = { kind: 'prompt', key: 'a', pack: 'own', prompt: { title: 'A', text: 'A.' }, revision: 1 };
    const lines = [
      '{"kind":',
      JSON.stringify(prompt),
      '{"kind":"prompt","__proto__":{"title":"x"}}',
      '',
      JSON.stringify({ ...prompt, pack: '../own' }),
      JSON.stringify({ kind: 'picture', id: 'a', picture: 'data:image/svg+xml;base64,PHN2Zz4=' }),
    ];
    expect(await library.stageBackup(started.restoreId, lines)).toEqual({ ok: true, refused: [0, 2, 4, 5] });
    await library.commitRestore(started.restoreId);
    expect([...(await library.readEntries()).keys()]).toEqual(['@own/a']);
  });
});
