import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { importedPrompt } from '../../lib/core/formats/imported-prompt';
import { parsePromptDraft } from '../../lib/core/library/prompt-draft';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { browserForTests } from '../e2e/browser-for-tests';
import type { StoredExample } from './stored-example';

const inUse = browserForTests();

it('stores what the example of this version has: whoever changes the form writes a step, and another example', async () => {
  const own = await openOwnPage(inUse.browser);
  await fill(own);
  // As the file has it: what is undefined is not written.
  const dumped = JSON.parse(JSON.stringify(await dump(own))) as StoredExample;
  const file = `tests/fixtures/library/version-${dumped.version}.json`;
  // The first run after a new version writes its example.
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(dumped, null, 1)}\n`);
  const example = JSON.parse(readFileSync(file, 'utf8')) as StoredExample;
  expect(shapeOf(dumped)).toEqual(shapeOf(example));
});

/** Something of everything that the library can hold. */
async function fill({ ask }: OwnPage): Promise<void> {
  const draft = (fields: object) => {
    const parsed = parsePromptDraft({ category: 'nature', tags: ['sand'], notes: 'Mine.', ...fields });
    if (!parsed) throw new Error('This is no draft.');
    return parsed;
  };
  const create = async (fields: object) => {
    const saved = await ask('createPrompt', { draft: draft(fields), draftKey: '' });
    if (!saved.ok) throw new Error(saved.reason);
    return saved;
  };
  const dune = { title: 'Dune', text: 'A dune at {argument name="time" default="dawn"}.' };
  const { id, revision } = await create(dune);
  await ask('savePrompt', { id, revision, draft: draft({ ...dune, title: 'Dune, edited' }), draftKey: '' });
  const binned = await create({ title: 'Binned', text: 'A wall.' });
  await ask('deletePrompts', { ids: [binned.id] });
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#308060' } })
    .png()
    .toBuffer();
  const picture = `data:image/png;base64,${png.toString('base64')}`;
  await ask('setPicture', { id, picture });
  await ask('setPicture', { id: 'nature/alpine-hut-below-north-face', picture });
  await ask('keepDraft', { key: 'draft', id: '', revision: 0, draft: draft({ title: 'Draft' }), picture: '' });
  for (const name of ['Pack', 'Waiting']) {
    const started = await ask('startImport', { name, update: '' });
    if (!started.ok) throw new Error(started.reason);
    const { importId } = started;
    const prompts = [importedPrompt({ key: 'heron', title: 'Heron', text: 'A heron.' })];
    await ask('stagePrompts', { importId, prompts, wordLists: [{ name: 'colors', words: ['teal', 'ochre'] }] });
    if (name === 'Pack') await ask('commitImport', { importId, name, leaveOut: [] });
  }
  await ask('search', { query: 'heron', limit: 5, whole: true });
  await ask('confirmBackup', {});
}

function dump({ page }: OwnPage): Promise<StoredExample> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const told = (value: unknown): unknown => {
      if (value instanceof Uint8Array) return { $bytes: btoa(String.fromCharCode(...value)) };
      if (Array.isArray(value)) return value.map(told);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, told(inner)]));
    };
    const database = await done(indexedDB.open('library'));
    const transaction = database.transaction([...database.objectStoreNames]);
    const stores: [string, unknown][] = [];
    for (const name of database.objectStoreNames) {
      const store = transaction.objectStore(name);
      const keys = await done(store.getAllKeys());
      const values = await done(store.getAll());
      stores.push([
        name,
        {
          keyPath: store.keyPath,
          autoIncrement: store.autoIncrement,
          indexes: [...store.indexNames].map((index) => ({ name: index, keyPath: store.index(index).keyPath })),
          records: keys.map((key, at) => ({ key, value: told(values[at]) })),
        },
      ]);
    }
    database.close();
    return { version: database.version, stores: Object.fromEntries(stores) } as StoredExample;
  });
}

/** The stores, and the names and types of all fields that are in their records. */
function shapeOf({ version, stores }: StoredExample) {
  const shapes = Object.entries(stores).map(([name, { records, ...store }]) => {
    // What is stored under names is not a field; how many notes of changes wait for the index is chance.
    const isOpen = name === 'meta' || name === 'unindexed';
    return [
      name,
      { ...store, fields: isOpen ? [] : [...new Set(records.flatMap(({ value }) => fieldsOf(value, '')))].sort() },
    ];
  });
  return { version, stores: Object.fromEntries(shapes) };
}

function fieldsOf(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, `${path}.${key}`));
}
