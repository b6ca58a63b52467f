import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index';
import { createSearch } from './create-search';
import type { SearchDocument } from './search-document';
import { attachLong, splitBlock, viewIndex } from './view-index';

const documents: readonly SearchDocument[] = [
  ['portraits/night', 'Cinematic Night Portrait', ['night', 'film-photo'], 'A woman under neon rain.'],
  ['product/perfume', 'Perfume on Wet Stone', ['studio-light'], 'A bottle in the light of a window.'],
  ['food/bakery', 'Bakery Window at Dawn', ['photo'], 'Bread behind glass.'],
].map(([id, title, tags, text]) => ({
  id: String(id),
  title: String(title),
  category: String(id).replace(/\/.*/, ''),
  tags: tags as string[],
  author: 'Prompt Palette',
  lead: '',
  text: String(text),
}));
const block = buildIndex(documents);

const idsFor = (bytes: Uint8Array, query: string) => {
  const view = viewIndex(bytes);
  return view.ok
    ? createSearch([view.index])
        .search(query, { limit: 10 })
        .hits.map(({ id }) => id)
    : view.reason;
};

describe('viewIndex', () => {
  it('reads what was built, in place', () => {
    const view = viewIndex(block);
    expect(view).toMatchObject({ ok: true, index: { size: 3 } });
    expect(view.ok && view.index.short.impacts.buffer).toBe(block.buffer);
  });

  it('reads a block from anywhere in a greater buffer', () => {
    for (const offset of [0, 1, 2, 3, 4]) {
      const buffer = new Uint8Array(block.length + 8);
      buffer.set(block, offset);
      expect(idsFor(buffer.subarray(offset, offset + block.length), 'bakery')).toEqual(['food/bakery']);
    }
  });

  it('answers from the short half, and from both once the long one is attached', () => {
    const halves = splitBlock(block);
    const view = viewIndex(halves?.short ?? new Uint8Array());
    if (!view.ok || !halves) throw new Error('no index');
    expect(createSearch([view.index]).search('night', { limit: 5 }).total).toBe(1);
    expect(createSearch([view.index]).search('bread', { limit: 5 }).total).toBe(0);
    const whole = attachLong(view.index, halves.long);
    expect(whole.ok && createSearch([whole.index]).search('bread', { limit: 5 }).total).toBe(1);
  });

  it('refuses the long half of another block', () => {
    const view = viewIndex(splitBlock(block)?.short ?? new Uint8Array());
    const other = splitBlock(buildIndex(documents.slice(1)))?.long ?? new Uint8Array();
    expect(view.ok && attachLong(view.index, other)).toEqual({ ok: false, reason: 'damaged' });
  });

  it.each([
    ['nothing', new Uint8Array(), 'not-an-index'],
    ['another file', new TextEncoder().encode('{"prompts": [1, 2, 3]}'), 'not-an-index'],
    ['another version', Uint8Array.from(block, (byte, at) => (at === 4 ? byte + 1 : byte)), 'other-version'],
    ['a block that was cut off', block.slice(0, 200), 'damaged'],
    ['a block whose end was cut off', block.slice(0, -4), 'damaged'],
  ])('says why it refuses %s', (_, bytes, reason) => {
    expect(viewIndex(bytes)).toEqual({ ok: false, reason });
  });

  it('survives any damage, and so does a search in what it lets through', () => {
    const damage = fc.array(fc.tuple(fc.nat(block.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(damage, fc.nat(block.length), (changes, length) => {
        const bytes = block.slice(0, length < 12 ? length : block.length);
        for (const [at, byte] of changes) {
          bytes[at] = byte;
        }
        for (const query of ['', 'night', 'cinmatic nite', 'windowlight', '#photo -bread', 'p']) {
          const answer = idsFor(bytes, query);
          expect(typeof answer === 'string' || answer.length <= 10).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('buildIndex', () => {
  it('gives the same bytes for the same documents in any order', () => {
    expect(buildIndex(documents.toReversed())).toEqual(block);
  });

  it('lets the last of two documents with one id count', () => {
    const twice = [...documents.map((document) => ({ ...document, title: 'Old' })), ...documents];
    expect(buildIndex(twice)).toEqual(block);
  });

  it('numbers more documents than two bytes can', () => {
    const many = Array.from({ length: 65_537 }, (_, number) => ({
      id: `p${String(number).padStart(6, '0')}`,
      title: number === 65_536 ? 'Fox' : 'Owl',
      category: '',
      tags: [],
      author: '',
      lead: '',
      text: '',
    }));
    expect(idsFor(buildIndex(many), 'fox')).toEqual(['p065536']);
  });

  it('builds an index of nothing', () => {
    expect(idsFor(buildIndex([]), 'night')).toEqual([]);
  });
});
