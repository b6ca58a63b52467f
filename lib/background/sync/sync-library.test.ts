import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type PromptDraft, parsePromptDraft } from '@/lib/core/library/prompt-draft';
import { parseSyncStatus } from '@/lib/shared/sync-status';
import { wakeWorker } from '@/tests/library/wake-worker';

type Worker = Awaited<ReturnType<typeof wakeWorker>>;

/** What a machine has for itself; what is synced is common to all. */
interface Machine {
  readonly database: IDBFactory;
  local: Readonly<Record<string, unknown>>;
}

let here: Machine;
let there: Machine;
let now = 1_000_000;

beforeEach(async () => {
  vi.restoreAllMocks();
  // Every step is later than the one before it, on whichever machine.
  vi.spyOn(Date, 'now').mockImplementation(() => now++);
  await browser.storage.sync.clear();
  const local = { syncOn: true };
  here = { database: new IDBFactory(), local };
  there = { database: new IDBFactory(), local };
});

/** Does something on a machine, and then has it sync. */
async function on<Result>(machine: Machine, act: (worker: Worker) => Promise<Result>, sync = true): Promise<Result> {
  globalThis.indexedDB = machine.database;
  await browser.storage.local.clear();
  await browser.storage.local.set(machine.local);
  const worker = await wakeWorker();
  const result = await act(worker);
  if (sync) await worker.syncLibrary();
  machine.local = await browser.storage.local.get(null);
  await worker.closeDatabase();
  return result;
}

const sync = (machine: Machine) => on(machine, async () => {});

function draftOf(fields: object): PromptDraft {
  const draft = parsePromptDraft(fields);
  if (!draft) throw new Error('This is no draft.');
  return draft;
}

const create = (fields: object) => async (worker: Worker) => {
  const saved = await worker.createPrompt(draftOf({ title: 'Dune', text: 'Dunes.', ...fields }));
  if (!saved.ok) throw new Error(saved.reason);
  return saved;
};

const edit = (id: string, fields: object) => async (worker: Worker) => {
  const entry = (await worker.findEntries([id])).get(id);
  const texts = (await worker.readTexts([id])).get(id);
  if (!entry || !texts) throw new Error(`${id} is not there.`);
  const { text, negative, notes } = texts;
  const draft = draftOf({ ...entry.meta, text, negative, notes, ...fields });
  const saved = await worker.savePrompt({ id, revision: entry.revision, draft, draftKey: '' });
  if (!saved.ok) throw new Error(saved.reason);
};

/** What the lists of a machine show: the text by the title. */
const shown = (machine: Machine) =>
  on(
    machine,
    async (worker) => {
      const entries = await worker.readEntries();
      const texts = await worker.readTexts([...entries.keys()]);
      return Object.fromEntries([...entries].map(([id, { meta }]) => [meta.title, texts.get(id)?.text]));
    },
    false,
  );

const versions = (machine: Machine, id: string) =>
  on(
    machine,
    async (worker) => (await worker.readVersions(id)).map(({ reason, draft }) => [reason, draft.text]),
    false,
  );

const revision = (machine: Machine, id: string) =>
  on(machine, async (worker) => (await worker.findEntries([id])).get(id)?.revision, false);

describe('two machines', () => {
  it('come to the same prompts', async () => {
    await on(here, create({ title: 'Dune' }));
    await on(there, create({ title: 'Fjord', text: 'A fjord.' }));
    await sync(here);
    expect(await shown(here)).toEqual({ Dune: 'Dunes.', Fjord: 'A fjord.' });
    expect(await shown(there)).toEqual(await shown(here));
  });

  it('merge edits of different fields', async () => {
    const { id } = await on(here, create({}));
    await sync(there);
    await on(here, edit(id, { title: 'Dune at dawn' }));
    await on(there, edit(id, { text: 'Dunes, from above.' }));
    await sync(here);
    expect(await shown(here)).toEqual({ 'Dune at dawn': 'Dunes, from above.' });
    expect(await shown(there)).toEqual(await shown(here));
  });

  it('keep the text that loses as a version', async () => {
    const { id } = await on(here, create({}));
    await sync(there);
    await on(here, edit(id, { text: 'Here.' }), false);
    await on(there, edit(id, { text: 'There, later.' }));
    await sync(here);
    expect(await shown(here)).toEqual({ Dune: 'There, later.' });
    expect(await versions(here, id)).toContainEqual(['merged', 'Here.']);
  });

  it('keep the text of the other that loses, too, once', async () => {
    const { id } = await on(here, create({}));
    await sync(there);
    await on(there, edit(id, { text: 'There.' }));
    await on(here, edit(id, { text: 'Here, later, without knowing.' }), false);
    await sync(here);
    await sync(here);
    expect(await shown(here)).toEqual({ Dune: 'Here, later, without knowing.' });
    expect((await versions(here, id)).filter(([, text]) => text === 'There.')).toEqual([['merged', 'There.']]);
  });

  it('both put in the bin, and both take out of it, what one does', async () => {
    const { id } = await on(here, create({}));
    await sync(there);
    await on(here, (worker) => worker.deletePrompts([id]));
    await sync(there);
    expect(await shown(there)).toEqual({});
    await on(there, (worker) => worker.restorePrompts([id]));
    await sync(here);
    expect(await shown(here)).toEqual({ Dune: 'Dunes.' });
  });

  it('do what an undo did', async () => {
    const { id } = await on(here, create({}));
    await sync(there);
    const deleted = await on(here, (worker) => worker.deletePrompts([id]));
    await sync(there);
    await on(here, (worker) => worker.undo(deleted.ok ? deleted.undo : ''));
    await sync(there);
    expect(await shown(there)).toEqual({ Dune: 'Dunes.' });
    expect(await shown(here)).toEqual({ Dune: 'Dunes.' });
  });

  it('never delete for good what the other one deleted for good', async () => {
    const { id, undo } = await on(here, create({}));
    await sync(there);
    await on(here, (worker) => worker.undo(undo));
    await sync(there);
    await sync(here);
    expect([await shown(here), await shown(there)]).toEqual([{}, {}]);
    expect(await on(there, async (worker) => (await worker.findEntries([id])).get(id)?.deletedAt)).toBeGreaterThan(0);
  });

  it('keep what was edited after the other one deleted it for good', async () => {
    const { id, undo } = await on(here, create({}));
    await sync(there);
    await on(here, (worker) => worker.undo(undo));
    await on(there, edit(id, { text: 'Still needed.' }), false);
    await sync(there);
    await sync(here);
    expect(await shown(here)).toEqual({ Dune: 'Still needed.' });
  });

  it('leave a prompt that was deleted for good elsewhere where the user puts it, whatever the clocks say', async () => {
    const { id } = await on(here, create({}));
    await browser.storage.sync.set({ [`p:${id.split('/')[1]}`]: { goneAt: 4_000_000_000_000 } });
    await sync(here);
    expect(await shown(here)).toEqual({});
    await on(here, (worker) => worker.restorePrompts([id]));
    await sync(there);
    expect([await shown(here), await shown(there)]).toEqual([{ Dune: 'Dunes.' }, { Dune: 'Dunes.' }]);
  });

  it('lose nothing when somebody clears what is synced', async () => {
    await on(here, create({}));
    await on(here, (worker) => worker.changeFavourites(() => ['a']));
    await sync(there);
    await browser.storage.sync.clear();
    await sync(there);
    await sync(here);
    expect([await shown(here), await shown(there)]).toEqual([{ Dune: 'Dunes.' }, { Dune: 'Dunes.' }]);
    expect([here.local.favourites, there.local.favourites]).toEqual([['a'], ['a']]);
  });

  it('have the same favorites, settings and uses', async () => {
    await on(here, async (worker) => {
      await worker.changeFavourites(() => ['a', 'b']);
      await worker.recordUses(['a'], 5_000, '');
      await worker.insertModeItem.setValue('append');
      await worker.siteChoicesItem.setValue({ midjourney: { off: ['one-line'], on: [] } });
    });
    await on(there, (worker) => worker.changeFavourites(() => ['c']));
    expect(there.local).toMatchObject({
      favourites: ['c', 'a', 'b'],
      insertMode: 'append',
      siteChoices: { midjourney: { off: ['one-line'], on: [] } },
      usage: { a: { score: 1, at: 5_000 } },
    });
    await on(there, (worker) => worker.changeFavourites(() => ['c', 'b']));
    await sync(here);
    expect(here.local.favourites).toEqual(['b', 'c']);
  });
});

describe('a setting', () => {
  const set = (mode: 'append' | 'replace') => (worker: Worker) => worker.insertModeItem.setValue(mode);

  it('is what was set last, on whichever machine', async () => {
    await on(here, set('append'));
    await on(there, set('replace'), false);
    await sync(there);
    await sync(here);
    expect([here.local.insertMode, there.local.insertMode]).toEqual(['replace', 'replace']);
    await on(here, set('append'));
    await sync(there);
    expect([here.local.insertMode, there.local.insertMode]).toEqual(['append', 'append']);
  });

  it('can be changed again although the other clock is years ahead', async () => {
    await browser.storage.sync.set({ 's:insertMode': { value: 'append', at: 4_000_000_000_000 } });
    await sync(here);
    expect(here.local.insertMode).toBe('append');
    await on(here, set('replace'));
    await sync(there);
    expect([here.local.insertMode, there.local.insertMode]).toEqual(['replace', 'replace']);
  });

  it('that is not known here is left to those who know it', async () => {
    const theirs = { value: 'beside', at: 2_000_000 };
    await browser.storage.sync.set({ 's:insertMode': theirs });
    await on(here, set('append'));
    await browser.storage.sync.set({ 's:insertMode': theirs });
    await sync(here);
    expect(here.local.insertMode).toBe('append');
    expect(await browser.storage.sync.get('s:insertMode')).toEqual({ 's:insertMode': theirs });
  });
});

describe('machines that are the same', () => {
  it('write nothing more', async () => {
    const { id } = await on(here, create({ text: 'A {argument name="who" default="fox"}.' }));
    await on(there, async (worker) => {
      await worker.changeFavourites(() => ['d', 'a']);
      await worker.recordUses(['a'], 5_000, '');
      await worker.insertModeItem.setValue('append');
    });
    await on(here, (worker) => worker.changeFavourites(() => ['b', 'c']));
    await on(here, edit(id, { text: 'A {argument name="what" default="fox"}.' }), false);
    await on(there, edit(id, { variables: [{ name: 'who', description: 'An animal', default: 'fox' }] }));
    for (const machine of [here, there, here, there]) await sync(machine);
    const set = vi.spyOn(browser.storage.sync, 'set');
    const revisions = () => Promise.all([revision(here, id), revision(there, id)]);
    const before = await revisions();
    for (const machine of [here, there, here, there]) await sync(machine);
    expect(set).not.toHaveBeenCalled();
    expect(await revisions()).toEqual(before);
    expect(await shown(here)).toEqual(await shown(there));
  });

  it('leave alone what a newer version has synced', async () => {
    const newer = { 'p:other': { form: 2 }, pictures: ['x'] };
    await browser.storage.sync.set(newer);
    await on(here, create({}));
    expect(await browser.storage.sync.get(null)).toMatchObject(newer);
    expect(here.local.syncStatus).toMatchObject({ prompts: 1 });
  });
});

describe('more favorites than there is room for', () => {
  const many = Array.from({ length: 400 }, (_, i) => `nature/alpine-hut-below-north-face-${i}`);

  it('are said, and none is lost on either machine', async () => {
    await on(here, (worker) => worker.changeFavourites(() => many));
    expect(here.local.syncStatus).toMatchObject({ leftOut: { favourites: expect.any(Number) } });
    await on(there, (worker) => worker.changeFavourites(() => ['portraits/mine']));
    await sync(here);
    await sync(there);
    await sync(here);
    expect(here.local.favourites).toEqual(expect.arrayContaining(many));
    expect(there.local.favourites).toContain('portraits/mine');
    const set = vi.spyOn(browser.storage.sync, 'set');
    for (const machine of [there, here]) await sync(machine);
    expect(set).not.toHaveBeenCalled();
  });

  it('are followed in what is taken away, which does not come back, and in what is marked again', async () => {
    const take = (gone: readonly string[]) => (worker: Worker) =>
      worker.changeFavourites((ours) => ours.filter((id) => !gone.includes(id)));
    const gone = [0, 60, 150].map((at) => many[at] ?? '');
    await on(here, (worker) => worker.changeFavourites(() => many));
    await sync(there);
    expect(there.local.favourites).toEqual(expect.arrayContaining(gone));
    for (const id of gone) await on(here, take([id]));
    await sync(there);
    for (const id of gone) expect(there.local.favourites).not.toContain(id);

    const [again = '', ...others] = gone;
    await on(there, (worker) => worker.changeFavourites((ours) => [again, ...ours]));
    await sync(here);
    await on(here, take(many.slice(200)));
    for (const machine of [there, here, there]) await sync(machine);
    for (const { local } of [here, there]) {
      for (const id of others) expect(local.favourites).not.toContain(id);
    }
    expect(there.local.favourites).toContain(again);
    const set = vi.spyOn(browser.storage.sync, 'set');
    for (const machine of [here, there]) await sync(machine);
    expect(set).not.toHaveBeenCalled();
  });

  it('are followed again in what is taken away when there is room', async () => {
    await on(here, (worker) => worker.changeFavourites(() => many));
    await sync(there);
    await on(here, (worker) => worker.changeFavourites(() => many.slice(0, 3)));
    await sync(there);
    await on(here, (worker) => worker.changeFavourites(() => many.slice(0, 2)));
    await sync(there);
    expect(there.local.favourites).not.toContain(many[2]);
  });
});

describe('the room for it', () => {
  it('is given to what is there first, and what is left out is said', async () => {
    const long = 'Dunes and fjords. '.repeat(400);
    const ids: string[] = [];
    for (let i = 0; i < 16; i++) ids.push((await on(here, create({ title: `Dune ${i}`, text: long }), false)).id);
    await sync(here);
    const status = parseSyncStatus(here.local.syncStatus);
    expect(status.prompts + status.leftOut.prompts.length).toBe(16);
    expect(status.leftOut.prompts.length).toBeGreaterThan(0);
    expect(status.leftOut.prompts).not.toContain(ids.at(-1));
    await sync(there);
    expect(Object.keys(await shown(there))).toHaveLength(status.prompts);
  });

  it('does not take a prompt that is too long, and keeps no version of it at each try', async () => {
    const { id } = await on(here, create({}));
    await on(here, edit(id, { text: 'x'.repeat(9_000) }));
    await sync(here);
    await sync(here);
    const status = parseSyncStatus(here.local.syncStatus);
    expect(status).toMatchObject({ prompts: 0, leftOut: { prompts: [id] } });
    expect(await versions(here, id)).toEqual([['edited', 'Dunes.']]);
  });
});

describe('the browser', () => {
  it('may refuse a write: then it is said, and tried again', async () => {
    const set = vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_HOUR'));
    await on(here, create({}));
    expect(here.local.syncStatus).toMatchObject({ failure: 'unavailable', syncedAt: 0 });
    set.mockRestore();
    await sync(here);
    expect(here.local.syncStatus).toMatchObject({ failure: '', prompts: 1 });
  });

  it('is asked for nothing while it is switched off', async () => {
    here.local = {};
    const get = vi.spyOn(browser.storage.sync, 'get');
    await on(here, create({}));
    expect(get).not.toHaveBeenCalled();
  });
});
