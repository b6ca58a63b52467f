import { describe, expect, it } from 'vitest';
import { isStoredEntry, isStoredPack, isStoredTexts } from './is-stored';
import type { Pack } from './library-prompt';
import { makePrompt } from './make-prompt';
import { parsePromptDraft } from './prompt-draft';

const draft = parsePromptDraft({ title: 'Dune 🏜️ é', text: 'Dunes at {{time:dawn|dusk}}.', tags: ['sand'] });
if (!draft) throw new Error('This is no draft.');
const origin = { pack: 'own', key: 'a', picture: '', createdAt: 1, updatedAt: 2 };
const { entry, texts } = makePrompt(draft, origin);
const pack: Pack = {
  ...{ id: 'gulls', name: 'Gulls', enabled: true, remotePictures: false, addedAt: 1, updatedAt: 1, removedAt: 0 },
  source: { kind: 'import', name: 'gulls.json' },
};

/** The paths of all that a record has, its lists' items too. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]));
}

function withValue(record: object, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(record);
  let owner = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) owner = owner[key] as Record<string, unknown>;
  owner[path.at(-1) ?? ''] = value;
  return copy;
}

describe.each([
  ['entry', entry, isStoredEntry],
  ['texts', texts, isStoredTexts],
  ['pack', pack, isStoredPack],
])('%s', (_, record: object, isStored) => {
  it('is known as it was made', () => {
    expect(isStored(record)).toBe(true);
  });

  it.each([[undefined], [null], [Number.NaN], [{}]])('is refused with %s anywhere in it', (noise) => {
    for (const path of pathsOf(record)) {
      const broken = withValue(record, path, noise);
      expect(isStored(broken), path.join('.')).toBe(false);
    }
  });

  it.each([[null], [undefined], [7], ['x'], [[]], [{}]])('is not %j', (value) => {
    expect(isStored(value)).toBe(false);
  });
});

it('is refused where it says that it is of another pack', () => {
  expect(isStoredEntry({ ...entry, pack: 'gulls' })).toBe(false);
});
