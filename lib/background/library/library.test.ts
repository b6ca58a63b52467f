import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PromptDraft, parsePromptDraft } from '@/lib/core/library/prompt-draft';
import type { Variable } from '@/lib/core/prompt';
import { variablesOfTexts } from '@/lib/core/template/variables-of-texts';
import { wakeWorker } from '@/tests/library/wake-worker';

let library: Awaited<ReturnType<typeof wakeWorker>>;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await wakeWorker();
});

const dunes: PromptDraft = {
  title: 'Dunes',
  category: 'nature',
  tags: ['desert'],
  author: '',
  authorUrl: '',
  sourceUrl: '',
  preview: '',
  lead: '',
  text: 'Dunes at {{time:dawn}}.',
  negative: '',
  aspect: '3:2',
  needsImage: 'none',
  variables: [],
  notes: '',
};

function variable(fields: Partial<Variable>): Variable {
  return { name: 'time', description: '', default: '', options: [], type: 'text', ...fields };
}

async function create(changes: Partial<PromptDraft> = {}) {
  const saved = await library.createPrompt({ ...dunes, ...changes });
  if (!saved.ok) throw new Error(saved.reason);
  return saved;
}

async function save(id: string, revision: number, changes: Partial<PromptDraft>) {
  return library.savePrompt({ id, revision, draft: { ...dunes, ...changes }, draftKey: '' });
}

const textOf = async (id: string) => (await library.readTexts([id])).get(id)?.text;
const shownIds = async () => [...(await library.readEntries()).keys()];
const versionTexts = async (id: string) => (await library.readVersions(id)).map(({ draft }) => draft.text);

describe('saving', () => {
  it('keeps a new prompt when the worker is started anew, with the blanks of its text', async () => {
    const { id } = await create();
    library = await wakeWorker();
    const entry = (await library.readEntries()).get(id);
    expect(entry?.meta).toMatchObject({ title: 'Dunes', variables: [{ name: 'time', default: 'dawn' }] });
    expect(await textOf(id)).toBe(dunes.text);
  });

  it('keeps a text of more blanks than are told apart as it is, and takes it from the editor again', async () => {
    const text = Array.from({ length: 300 }, (_, i) => `{{blank ${i}}}`).join(' ');
    const { id, revision } = await create({ text });
    const entry = (await library.readEntries()).get(id);
    expect(entry?.meta.variables).toHaveLength(200);
    const { id: _id, ...meta } = entry?.meta ?? { id: '' };
    const draft = parsePromptDraft({ ...meta, text, variables: variablesOfTexts(text, '') });
    expect(draft).toBeDefined();
    expect(await save(id, revision, { ...draft, title: 'Many' })).toMatchObject({ ok: true });
    expect(await textOf(id)).toBe(text);
  });

  it.each([
    [{ title: '' }, 'no-title'],
    [{ text: ' \n' }, 'no-text'],
    [{ text: 'a'.repeat(500_001) }, 'too-long'],
    [{ variables: [variable({ default: 'a'.repeat(500_000) })] }, 'too-long'],
    [{ variables: [variable({ options: Array.from({ length: 200 }, () => 'a'.repeat(3_000)) })] }, 'too-long'],
  ] as const)('refuses %o', async (changes, reason) => {
    expect(await library.createPrompt({ ...dunes, ...changes })).toEqual({ ok: false, reason });
    expect(await shownIds()).toEqual([]);
  });

  it('keeps what an edit replaces, and lists it in the new form', async () => {
    const { id, revision } = await create();
    expect(await shownIds()).toEqual([id]);
    expect(await save(id, revision, { title: 'Dunes at noon', text: 'Noon.' })).toMatchObject({
      ok: true,
      revision: 2,
    });
    expect((await library.readEntries()).get(id)?.meta.title).toBe('Dunes at noon');
    expect(await versionTexts(id)).toEqual([dunes.text]);
  });

  it('refuses an edit of an older revision, and loses neither text', async () => {
    const { id, revision } = await create();
    await save(id, revision, { text: 'From the first page.' });
    const refused = await save(id, revision, { text: 'From the second page.' });
    expect(refused).toMatchObject({
      ok: false,
      reason: 'outdated',
      newer: { prompt: { text: 'From the first page.' } },
    });
    expect(await textOf(id)).toBe('From the first page.');
    expect(await versionTexts(id)).toEqual(['From the second page.', dunes.text]);
  });

  it('lets one of two edits win that are made at the same time', async () => {
    const { id, revision } = await create();
    const answers = await Promise.all(['one', 'two'].map((text) => save(id, revision, { text })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect([...(await versionTexts(id)), await textOf(id)].sort()).toEqual([dunes.text, 'one', 'two'].sort());
  });

  it('makes no version of an edit that changes nothing', async () => {
    const { id, revision } = await create();
    expect(await save(id, revision, {})).toMatchObject({ ok: true, revision });
    expect(await versionTexts(id)).toEqual([]);
  });

  it('keeps the 50 newest versions', async () => {
    let { id, revision } = await create();
    for (let i = 1; i <= 53; i++) {
      const saved = await save(id, revision, { text: `text ${i}` });
      if (saved.ok) revision = saved.revision;
    }
    const texts = await versionTexts(id);
    expect([texts.length, texts[0], texts.at(-1)]).toEqual([50, 'text 52', 'text 3']);
  });

  it('brings a version back, and keeps what it replaces', async () => {
    const { id, revision } = await create();
    await save(id, revision, { text: 'Worse.' });
    expect(await library.restoreVersion(id, 1)).toMatchObject({ ok: true });
    expect(await textOf(id)).toBe(dunes.text);
    expect(await versionTexts(id)).toEqual(['Worse.', dunes.text]);
  });
});

describe('the bin', () => {
  it('hides what is in it, and gives it back', async () => {
    const { id } = await create();
    await library.deletePrompts([id]);
    expect(await shownIds()).toEqual([]);
    await library.restorePrompts([id]);
    expect(await shownIds()).toEqual([id]);
  });

  it('keeps an edit that comes too late', async () => {
    const { id, revision } = await create();
    await library.deletePrompts([id]);
    expect(await save(id, revision, { text: 'Too late.' })).toEqual({ ok: false, reason: 'gone' });
    expect(await versionTexts(id)).toEqual(['Too late.']);
  });

  it('is emptied for good, without what is not in it', async () => {
    const kept = await create();
    const { id, revision } = await create();
    await save(id, revision, { text: 'Other.' });
    await library.deletePrompts([id]);
    expect(await library.purgePrompts()).toEqual({ ok: true, changed: 1 });
    expect(await textOf(id)).toBeUndefined();
    expect(await versionTexts(id)).toEqual([]);
    expect(await shownIds()).toEqual([kept.id]);
    expect(await library.purgePrompts([kept.id])).toEqual({ ok: true, changed: 0 });
  });
});

describe('taking back', () => {
  it('takes a new prompt away again', async () => {
    const { id, undo } = await create();
    expect(await library.undo(undo)).toEqual({ ok: true });
    expect(await library.findEntries([id])).toEqual(new Map());
    expect(await library.undo(undo)).toEqual({ ok: false, reason: 'gone' });
  });

  it('puts a new prompt that was edited since in the bin', async () => {
    const { id, revision, undo } = await create();
    await save(id, revision, { text: 'Much work.' });
    await library.undo(undo);
    expect((await library.findEntries([id])).get(id)?.deletedAt).toBeGreaterThan(0);
    expect(await textOf(id)).toBe('Much work.');
  });

  it('takes a change of many prompts back whole, and keeps what was edited since', async () => {
    const saved = await Promise.all([create(), create(), create()]);
    const ids = saved.map(({ id }) => id);
    const changed = await library.changePrompts(ids, { addTags: ['sand'], category: 'mine' });
    expect(changed).toMatchObject({ ok: true, changed: 3 });
    await save(ids[0] ?? '', 2, { text: 'Later.' });
    if (changed.ok) await library.undo(changed.undo);
    const entries = [...(await library.readEntries()).values()];
    expect(entries.map(({ meta }) => [meta.category, meta.tags])).toEqual(ids.map(() => ['nature', ['desert']]));
    expect(await versionTexts(ids[0] ?? '')).toContain('Later.');
  });

  it('never counts a revision back, so that an open editor notices', async () => {
    const { id } = await create();
    const deleted = await library.deletePrompts([id]);
    if (deleted.ok) await library.undo(deleted.undo);
    expect(await save(id, 1, { text: 'From an editor that knew nothing of it.' })).toMatchObject({
      reason: 'outdated',
    });
  });
});

describe('drafts', () => {
  it('survive the worker, and go with the save', async () => {
    await library.keepDraft({ key: 'tab', id: '', revision: 0, draft: { ...dunes, title: '' }, picture: '' });
    library = await wakeWorker();
    expect(await library.readDrafts()).toMatchObject([{ key: 'tab', draft: { text: dunes.text } }]);
    await library.createPrompt(dunes, { draftKey: 'tab' });
    expect(await library.readDrafts()).toEqual([]);
  });

  it('give a new prompt the picture that was kept with them', async () => {
    const database = await library.openDatabase();
    await database.put('pictures', { key: 'mine', bytes: new Uint8Array([1]), addedAt: 0 });
    await library.keepDraft({ key: 'tab', id: '', revision: 0, draft: dunes, picture: 'mine' });
    for (let day = 0; day < 3; day++) await library.sweepLibrary(day * 24 * 60 * 60 * 1000);
    const saved = await library.createPrompt(dunes, { draftKey: 'tab' });
    const [entry] = (await library.readEntries()).values();
    expect([saved.ok, entry?.picture, await database.getAllKeys('pictures')]).toEqual([true, 'mine', ['mine']]);
  });
});

describe('notes of what changed', () => {
  it('count towards the next backup, and tell the search, in the transaction of the change', async () => {
    const { id, revision } = await create();
    await save(id, revision, { text: 'Other.' });
    const database = await library.openDatabase();
    expect(await database.get('meta', 'changesSinceBackup')).toBe(2);
    expect(await database.getAll('unindexed')).toEqual([
      { pack: 'own', ids: [id] },
      { pack: 'own', ids: [id] },
    ]);
  });

  it('reach the worker’s own parts with the ids', async () => {
    const heard: string[][] = [];
    library.onLibraryChange(({ prompts }) => heard.push([...prompts]));
    const { id } = await create();
    await library.deletePrompts([id]);
    expect(heard).toEqual([[id], [id]]);
  });
});

describe('a request that comes again because its answer was lost', () => {
  it('is answered as before, by another worker too, and not done again', async () => {
    const created = await library.createPrompt(dunes, { once: 'a' });
    library = await wakeWorker();
    expect(await library.createPrompt(dunes, { once: 'a' })).toEqual(created);
    expect(await shownIds()).toHaveLength(1);
    const [id = ''] = await shownIds();

    const deleted = await library.deletePrompts([id], 'b');
    library = await wakeWorker();
    expect(await library.deletePrompts([id], 'b')).toEqual(deleted);
    if (!deleted.ok) throw new Error(deleted.reason);
    expect(await library.undo(deleted.undo, 'c')).toEqual({ ok: true });
    expect(await library.undo(deleted.undo, 'c')).toEqual({ ok: true });
    expect(await shownIds()).toEqual([id]);
  });

  it('is done when it did not happen, and another one is done too', async () => {
    await library.createPrompt({ ...dunes, title: '' }, { once: 'a' });
    await library.createPrompt(dunes, { once: 'a' });
    await library.createPrompt(dunes, { once: 'b' });
    await library.createPrompt(dunes);
    await library.createPrompt(dunes);
    expect(await shownIds()).toHaveLength(4);
  });
});

it('leaves out a record that cannot be read, keeps it in its place, and shows all others', async () => {
  const broken = await create({ title: 'Broken' });
  const whole = await create({ title: 'Whole' });
  const database = await library.openDatabase();
  const before = await database.get('entries', broken.id);
  const damaged = { ...before, meta: { id: broken.id, title: 7 }, cover: null };
  // As no code of ours could write it.
  await database.put('entries', damaged as never);
  await library.closeDatabase();

  library = await wakeWorker();
  const told = vi.spyOn(console, 'error').mockReturnValue();
  expect([...(await library.readEntries()).keys()]).toEqual([whole.id]);
  expect([...(await library.findEntries([broken.id, whole.id])).keys()]).toEqual([whole.id]);
  expect([...(await library.findShownEntries([broken.id])).keys()]).toEqual([]);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
  expect(await create({ title: 'Next' })).toMatchObject({ ok: true });
  expect(await (await library.openDatabase()).get('entries', broken.id)).toEqual(damaged);
});
