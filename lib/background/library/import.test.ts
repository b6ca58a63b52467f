import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { importedPrompt } from '@/lib/core/formats/imported-prompt';
import { favouritesItem } from '@/lib/shared/storage';
import { wakeWorker } from '@/tests/library/wake-worker';

const DAY = 24 * 60 * 60 * 1000;

let library: Awaited<ReturnType<typeof wakeWorker>>;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('fetch', async (url: string) => Response.json(url.endsWith('texts.json') ? bundledTexts : []));
  library = await wakeWorker();
});

const bundledTexts = { 'nature/dunes': { text: 'Dunes at dawn.', negative: '' } };

type Told = Record<string, string | { readonly text: string; readonly favourite?: boolean }>;

/** Stages prompts by their key; a prompt is told by its text. */
async function stage(told: Told, update = '') {
  const started = await library.startImport({ name: 'Pack', update, source: { kind: 'import', name: 'pack.zip' } });
  if (!started.ok) throw new Error(started.reason);
  for (const [key, value] of Object.entries(told)) {
    const fields = typeof value === 'string' ? { text: value } : value;
    await library.stagePrompts(started.importId, [importedPrompt({ key, title: key.toUpperCase(), ...fields })], []);
  }
  return started.importId;
}

async function importAll(told: Told, update = '') {
  const committed = await library.commitImport(await stage(told, update), 'Pack', []);
  if (!committed.ok) throw new Error(committed.reason);
  return committed;
}

/** What is shown: the text by the title. */
async function shown() {
  const entries = await library.readEntries();
  const texts = await library.readTexts([...entries.keys()]);
  return Object.fromEntries([...entries].map(([id, { meta }]) => [meta.title, texts.get(id)?.text]));
}

async function edit(pack: string, key: string, text: string) {
  const id = `@${pack}/${key}`;
  const entry = (await library.findEntries([id])).get(id);
  if (!entry) throw new Error(`${id} is not there.`);
  const { id: _id, ...meta } = entry.meta;
  await library.savePrompt({
    id,
    revision: entry.revision,
    draft: { ...meta, text, negative: '', notes: '' },
    draftKey: '',
  });
}

/** Sweeps once a day, for so many days from the day `first` on. */
async function sweepFor(days: number, first = 0) {
  for (let day = 0; day <= days; day++) await library.sweepLibrary(Date.now() + (first + day) * DAY);
}

async function kindsOf(importId: string) {
  const plan = await library.previewImport(importId);
  return Object.fromEntries((plan?.items ?? []).map(({ key, kind }) => [key, kind]));
}

describe('an import', () => {
  it('is not seen before its commit, and then as a whole', async () => {
    const importId = await stage({ a: 'A dune.', b: 'A fjord.' });
    library = await wakeWorker();
    expect(await shown()).toEqual({});
    expect(await library.commitImport(importId, 'Mine', [])).toMatchObject({ ok: true, added: 2 });
    expect(await shown()).toEqual({ A: 'A dune.', B: 'A fjord.' });
    expect([...(await library.readPacks()).values()].map(({ name }) => name)).toEqual(['', 'Mine']);
  });

  it('leaves out what the user leaves out', async () => {
    const importId = await stage({ a: 'A dune.', b: 'A fjord.' });
    await library.commitImport(importId, 'Mine', ['a']);
    expect(await shown()).toEqual({ B: 'A fjord.' });
  });

  it('names what is there already: in the catalog, in the library, and in itself', async () => {
    const { pack } = await importAll({ old: 'A fjord.' });
    const plan = await library.previewImport(
      await stage({ one: 'dunes  at\ndawn.', two: 'A FJORD.', three: 'A tower.', four: 'A tower.' }),
    );
    expect(plan?.items.map(({ duplicateOf }) => duplicateOf)).toEqual([
      'nature/dunes',
      `@${pack}/old`,
      '',
      `@${plan?.pack}/three`,
    ]);
  });

  it('is taken back whole', async () => {
    const { undo } = await importAll({ a: 'A dune.', b: 'A fjord.' });
    expect(await library.undo(undo)).toEqual({ ok: true });
    library = await wakeWorker();
    expect([await shown(), [...(await library.readPacks()).keys()]]).toEqual([{}, ['own']]);
    const database = await library.openDatabase();
    expect(await database.count('texts')).toBe(0);
  });

  it('is taken back without what the user wrote into it since', async () => {
    const { undo, pack } = await importAll({ a: 'A dune.', b: 'A fjord.' });
    await edit(pack, 'a', 'A dune that took an hour.');
    await library.undo(undo);
    const binned = [...(await library.readAllEntries()).values()];
    expect(binned.map(({ pack, meta, deletedAt }) => [pack, meta.title, deletedAt > 0])).toEqual([['own', 'A', true]]);
  });

  it('keeps two prompts of one key', async () => {
    const importId = await stage({});
    for (const text of ['One.', 'Two.']) {
      await library.stagePrompts(importId, [importedPrompt({ key: 'same', title: text, text })], []);
    }
    await library.commitImport(importId, 'Pack', []);
    expect(await shown()).toEqual({ 'One.': 'One.', 'Two.': 'Two.' });
  });

  it('marks the favorites that it brings behind those that are there', async () => {
    await favouritesItem.setValue(['nature/dunes']);
    const { pack } = await importAll({ a: { text: 'A dune.', favourite: true } });
    expect(await favouritesItem.getValue()).toEqual(['nature/dunes', `@${pack}/a`]);
  });

  it('is swept when it was never committed', async () => {
    const importId = await stage({ a: 'A dune.' });
    await library.sweepLibrary(Date.now() + DAY / 2);
    expect(await kindsOf(importId)).toEqual({ a: 'added' });
    await library.sweepLibrary(Date.now() + 2 * DAY);
    expect(await library.commitImport(importId, 'Pack', [])).toEqual({ ok: false, reason: 'gone' });
    expect(await (await library.openDatabase()).count('staged')).toBe(0);
  });
});

describe('a newer version of a pack', () => {
  const before: Told = { same: 'Same.', changed: 'Old.', removed: 'Gone soon.', mine: 'Theirs.', binned: 'Unloved.' };
  const after: Told = {
    same: 'Same.',
    changed: 'New.',
    mine: 'Theirs, newer.',
    binned: 'Unloved, newer.',
    added: 'Fresh.',
  };

  async function edited() {
    const { pack } = await importAll(before);
    await edit(pack, 'mine', 'Mine.');
    await library.deletePrompts([`@${pack}/binned`]);
    return pack;
  }

  it('says what it would do', async () => {
    expect(await kindsOf(await stage(after, await edited()))).toEqual({
      same: 'unchanged',
      changed: 'changed',
      mine: 'kept',
      binned: 'kept',
      added: 'added',
      removed: 'removed',
    });
  });

  it('does it, keeps what the user edited, and is taken back whole', async () => {
    const pack = await edited();
    const old = await shown();
    const { undo, added, changed, removed } = await importAll(after, pack);
    expect([added, changed, removed]).toEqual([1, 1, 1]);
    expect(await shown()).toEqual({ SAME: 'Same.', CHANGED: 'New.', MINE: 'Mine.', ADDED: 'Fresh.' });
    expect((await library.readVersions(`@${pack}/changed`)).map(({ draft }) => draft.text)).toEqual(['Old.']);
    await library.undo(undo);
    expect(await shown()).toEqual(old);
  });

  it('is refused for a pack that is gone', async () => {
    const { pack, undo } = await importAll(before);
    await library.undo(undo);
    const source = { kind: 'import', name: '' } as const;
    expect(await library.startImport({ name: '', update: pack, source })).toEqual({ ok: false, reason: 'gone' });
  });
});

describe('a pack', () => {
  it('is not listed while it is switched off', async () => {
    const { pack } = await importAll({ a: 'A dune.' });
    await library.changePack(pack, { enabled: false });
    expect(await shown()).toEqual({});
    expect((await library.findShownEntries([`@${pack}/a`])).size).toBe(0);
    await library.changePack(pack, { enabled: true });
    expect(await shown()).toEqual({ A: 'A dune.' });
  });

  it('can be brought back after it was removed, for 30 days', async () => {
    const { pack } = await importAll({ a: 'A dune.' });
    const removed = await library.removePack(pack);
    expect(await shown()).toEqual({});
    await sweepFor(29);
    if (removed.ok) await library.undo(removed.undo);
    expect(await shown()).toEqual({ A: 'A dune.' });
  });

  it('is deleted for good 30 days after it was removed', async () => {
    const { pack } = await importAll({ a: 'A dune.' });
    const removed = await library.removePack(pack);
    await sweepFor(31);
    expect(await library.undo(removed.ok ? removed.undo : '')).toEqual({ ok: false, reason: 'gone' });
    expect((await library.readAllEntries()).size).toBe(0);
  });

  it('of the own prompts can be switched off, but neither renamed nor removed', async () => {
    await library.changePack('own', { enabled: false, name: 'Other' });
    expect((await library.readPacks()).get('own')).toMatchObject({ enabled: false, name: '' });
    expect(await library.removePack('own')).toEqual({ ok: false, reason: 'gone' });
  });
});

describe('the sweep', () => {
  it('deletes pictures that no prompt has, and only those', async () => {
    const database = await library.openDatabase();
    const picture = { bytes: new Uint8Array([1]), addedAt: 0 };
    for (const key of ['used', 'unused', 'of the catalog']) await database.put('pictures', { key, ...picture });
    await database.put('meta', { 'nature/dunes': 'of the catalog' }, 'catalogPictures');
    const { pack } = await importAll({ a: 'A dune.' });
    const entry = await database.get('entries', `@${pack}/a`);
    if (entry) await database.put('entries', { ...entry, picture: 'used' });
    await sweepFor(2);
    expect(await database.getAllKeys('pictures')).toEqual(['of the catalog', 'used']);
  });

  it('empties the bin after 30 days', async () => {
    const { pack } = await importAll({ a: 'A dune.', b: 'A fjord.' });
    await library.deletePrompts([`@${pack}/a`]);
    await sweepFor(29);
    expect((await library.readAllEntries()).size).toBe(2);
    await sweepFor(2, 30);
    expect([...(await library.readAllEntries()).keys()]).toEqual([`@${pack}/b`]);
  });

  it('takes neither the bin nor an undo when the clock jumps ahead, and back again', async () => {
    const { pack } = await importAll({ a: 'A dune.', b: 'A fjord.' });
    const deleted = await library.deletePrompts([`@${pack}/a`]);
    await library.sweepLibrary(Date.now());
    for (const days of [1_000, 1_000.4, 0]) await library.sweepLibrary(Date.now() + days * DAY);
    expect((await library.readAllEntries()).size).toBe(2);
    expect(await library.undo(deleted.ok ? deleted.undo : '')).toEqual({ ok: true });
  });

  it('empties the bin on time after the clock was set back for years', async () => {
    const { pack } = await importAll({ a: 'A dune.' });
    await library.deletePrompts([`@${pack}/a`]);
    await sweepFor(10);
    await sweepFor(21, -2_000);
    expect((await library.readAllEntries()).size).toBe(0);
  });
});
