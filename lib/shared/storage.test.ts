import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { StoredItem } from './define-item';
import * as stored from './storage';

const items: ReadonlyMap<string, StoredItem<unknown>> = new Map(
  Object.entries(stored as Readonly<Record<string, unknown>>).map(([name, item]) => [
    name,
    item as StoredItem<unknown>,
  ]),
);
const SESSION = ['insertionRecords', 'libraryChange', 'popupView', 'panelView'];

const path = { roots: ['x-app'], selector: 'textarea' };
const record = { at: 1, site: 'chatgpt', source: 'hint', kind: 'prosemirror', length: 4, lines: 1 };
const inserted = { ...record, outcome: { ok: true, fidelity: 'exact', cut: 0 } };
const variable = { name: 'subject', description: '', default: 'a fox', options: ['a fox'], type: 'text' };
const meta = {
  ...{ id: 'a/b', title: 'B', category: 'a', author: '', authorUrl: '', sourceUrl: '', preview: '', lead: '' },
  ...{ aspect: '', needsImage: 'none', tags: ['x'], variables: [variable] },
};
const inks = ['000000', '111111', '222222', '333333', '444444'];
const cover = { inks, light: 'even', frame: 'plain', shape: 'tall', motif: '', seed: 1, initials: 'B' };
const listed = { meta, cover, picture: 'x', remote: '', favourite: true, section: 'catalog', marks: undefined };
const view = {
  query: 'fox',
  shelf: { kind: 'own' },
  tag: '',
  open: 'a/b',
  stack: ['catalog/x'],
  scrollTop: 40,
  ids: ['a/b'],
};
const damagedView = {
  ...{ ...view, scrollTop: Number.NaN, ids: ['a/b', 7], covers: { 'a/b': '<svg/>', x: '\ud800', y: 1 } },
  items: [listed, { ...listed, cover: { ...cover, inks: 'red' } }, { meta: { ...meta, variables: [{}] }, cover }, null],
};
const readView = { ...view, scrollTop: 0, items: [listed], covers: { 'a/b': '<svg/>' } };

/** What a damaged value is read as: all that is good of it. */
const DAMAGED: readonly (readonly [name: keyof typeof stored, value: unknown, read: unknown])[] = [
  ['favouritesItem', ['a/b', null, 7, 'c/d', 'a/b', { id: 'x' }], ['a/b', 'c/d']],
  [
    'usageItem',
    { a: { score: 1, at: 2 }, b: { score: '1', at: 2 }, c: { score: 1, at: 1e300 }, d: [] },
    { a: { score: 1, at: 2 } },
  ],
  ['insertModeItem', 'replace', 'replace'],
  ['insertModeItem', 'send', 'caret'],
  ['appearanceItem', { theme: 'dark', accent: 'url(x)' }, { theme: 'dark', accent: 'vermilion' }],
  ['paletteSizeItem', 'compact', 'compact'],
  ['paletteSizeItem', 'huge', 'wide'],
  ['languageItem', 'en', 'en'],
  ['languageItem', '../../x', ''],
  [
    'pickedFieldsItem',
    { 'a.example': path, 'b.example': { roots: 'x', selector: 'y' }, '': path },
    { 'a.example': path },
  ],
  ['siteStatusItem', { chatgpt: 'hint', x: 'none', y: 'lost', z: {} }, { chatgpt: 'hint', x: 'none' }],
  [
    'insertionRecordsItem',
    [inserted, { ...record, outcome: { ok: true } }, { ...record, outcome: { ok: false, reason: 'gone' }, kind: 3 }],
    [inserted, { ...record, kind: undefined, outcome: { ok: false, reason: 'gone' } }],
  ],
  ['libraryChangeItem', { id: 'x', prompts: ['a/b', 3], packs: 1 }, { id: 'x', prompts: ['a/b'], packs: true }],
  ['libraryChangeItem', { prompts: 'all' }, { id: '', prompts: 'many', packs: true }],
  [
    'rememberedValuesItem',
    { mood: ['calm', 1, ' ', 'wild'], Mood: ['x'], light: 'dim', '': ['x'] },
    { mood: ['calm', 'wild'] },
  ],
  ['lastValuesItem', { 'a/b': { mood: 'calm', light: 4 }, 'c/d': null }, { 'a/b': { mood: 'calm' }, 'c/d': {} }],
  [
    'siteChoicesItem',
    { midjourney: { off: ['dashes', 'x'], on: 'all' }, '': { off: ['dashes'] }, x: { off: [], on: [] } },
    { midjourney: { off: ['dashes'], on: [] } },
  ],
  ['libraryViewItem', { layout: 'list', sort: 'colour' }, { layout: 'list', sort: 'updated' }],
  ['syncOnItem', true, true],
  ['syncOnItem', 'yes', false],
  [
    'syncStatusItem',
    { syncedAt: -1, prompts: 3, leftOut: { prompts: ['@own/a', 4], uses: '2', settings: 1 }, failure: 'fire' },
    {
      ...{ syncedAt: 0, prompts: 3, failure: '' },
      leftOut: { prompts: ['@own/a'], favourites: 0, uses: 0, settings: 1 },
    },
  ],
  [
    'settingTimesItem',
    { language: { value: 'en', at: 5 }, insertMode: { value: 'caret', at: 1e300 }, appearance: { at: 5 } },
    { language: { value: 'en', at: 5 } },
  ],
  ['popupViewItem', damagedView, readView],
  ['panelViewItem', damagedView, readView],
];

/** Puts a value where an item reads it, as if somebody else had written it. */
async function store(name: string, value: unknown): Promise<void> {
  const key = name.replace(/Item$/, '');
  await browser.storage[SESSION.includes(key) ? 'session' : 'local'].set({ [key]: value });
}

function itemNamed(name: string): StoredItem<unknown> {
  const item = items.get(name);
  if (!item) throw new Error(`There is no ${name}.`);
  return item;
}

describe('a stored item', () => {
  it.each(DAMAGED)('keeps what is good of a damaged value: %s %j', async (name, value, read) => {
    await store(name, value);
    const found = await itemNamed(name).getValue();
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(JSON.stringify(read)));
  });

  it('has such an example for every item', () => {
    expect(new Set(DAMAGED.map(([name]) => name))).toEqual(new Set(items.keys()));
  });

  it.each([...items.keys()])('%s reads whatever is stored, and what it read is read again as it is', async (name) => {
    const item = itemNamed(name);
    await fc.assert(
      fc.asyncProperty(hostile(name), async (value) => {
        await store(name, value);
        const read = await item.getValue();
        await item.setValue(read);
        expect(await item.getValue()).toEqual(read);
      }),
      { numRuns: 300 },
    );
  });

  it('says no more of a value than its fallback where nothing of it is good', async () => {
    for (const [name, item] of items) {
      for (const value of [null, 0, '', 'x', true, [], ['x'].map(() => null)]) {
        if (name === 'syncOnItem' && value === true) continue;
        await store(name, value);
        expect(await item.getValue()).toEqual(item.fallback);
      }
    }
  });

  it('tells those who watch it only what it has read', async () => {
    const heard = vi.fn();
    const stop = stored.insertModeItem.watch(heard);
    await store('insertModeItem', { mode: 'send' });
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith('caret'));
    stop();
  });

  it('keeps the changes of all who write at the same time', async () => {
    await stored.favouritesItem.setValue([]);
    const ids = Array.from({ length: 20 }, (_, at) => `a/${at}`);
    await Promise.all(ids.map((id) => stored.favouritesItem.update((others) => [...others, id])));
    expect(await stored.favouritesItem.getValue()).toEqual(ids);
  });

  it('gives the fallback, and writes nothing, where the browser cannot read its storage', async () => {
    await stored.favouritesItem.setValue(['a/b']);
    const unreadable = vi
      .spyOn(browser.storage.local, 'get')
      .mockRejectedValue(new Error('Corruption: block checksum'));
    const reported = vi.spyOn(console, 'error').mockReturnValue();
    expect(await stored.favouritesItem.getValue()).toEqual([]);
    await expect(stored.favouritesItem.update((ids) => [...ids, 'c/d'])).rejects.toThrow('Corruption');
    unreadable.mockRestore();
    reported.mockRestore();
    expect(await stored.favouritesItem.getValue()).toEqual(['a/b']);
  });
});

/** Anything, and values that begin like good ones: a damaged field is likelier to hurt than plain noise. */
function hostile(name: string): fc.Arbitrary<unknown> {
  const examples = DAMAGED.filter(([of]) => of === name).flatMap(([, value, read]) => [value, read]);
  return fc.oneof(
    fc.anything({ withNullPrototype: false }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString')), fc.anything()),
    fc
      .tuple(fc.constantFrom(...examples), fc.array(fc.tuple(fc.nat(), fc.anything())))
      .map(([example, damages]) =>
        damages.reduce<unknown>((value, [at, damage]) => damaged(value, at, damage), example),
      ),
  );
}

/** The value with one part of it, somewhere within, replaced. */
function damaged(value: unknown, at: number, damage: unknown): unknown {
  if (typeof value !== 'object' || value === null) return damage;
  const entries = Object.entries(value);
  if (entries.length === 0) return damage;
  const chosen = at % entries.length;
  const changed = entries.map(([key, part], i): [string, unknown] => [
    key,
    i === chosen ? damaged(part, Math.floor(at / entries.length), damage) : part,
  ]);
  return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed);
}
