import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index';
import { changeIndexes } from './change-indexes';
import { createSearch } from './create-search';
import { mergeIndexes } from './merge-indexes';
import type { SearchDocument } from './search-document';
import { type SearchIndex, viewIndex } from './view-index';

const WORDS = [
  'night',
  'nights',
  'light',
  'portrait',
  'port',
  'neon',
  'glass',
  'fox',
  'foxes',
  'window',
  'rain',
  '夜景',
];
const words = (most: number) => fc.array(fc.constantFrom(...WORDS), { maxLength: most });

const document: fc.Arbitrary<SearchDocument> = fc
  .tuple(fc.nat(20), words(4), words(3), words(12), fc.constantFrom('none', 'required'))
  .map(([number, title, tags, text, needsImage]) => ({
    id: `p${number}`,
    title: title.join(' '),
    category: number % 2 ? 'portraits' : 'food',
    tags,
    author: '',
    lead: '',
    text: text.join(' '),
    needsImage: needsImage as 'none',
  }));

const QUERIES = [
  '',
  'n',
  'night',
  'nihgt',
  'portrait fox',
  'neonlight',
  'por twindow',
  '#night -fox',
  'has:image rain',
  '夜',
  'zzz fox',
];

function view(documents: readonly SearchDocument[]): SearchIndex {
  const result = viewIndex(buildIndex(documents));
  if (!result.ok) throw new Error(result.reason);
  return result.index;
}

function change(indexes: readonly SearchIndex[], changed: readonly SearchDocument[], removed: readonly string[]) {
  return changeIndexes(indexes, { changed, removed }).map(({ index }) => index);
}

function answers(indexes: readonly SearchIndex[]) {
  const { search } = createSearch(indexes);
  return QUERIES.map((query) => search(query, { limit: 30 }));
}

const unique = (documents: readonly SearchDocument[]) => [...new Map(documents.map((one) => [one.id, one])).values()];

describe('changeIndexes', () => {
  it('finds the same, in the same order and with the same scores, as an index built anew', () => {
    const changes = fc.record({
      changed: fc.array(document, { maxLength: 3 }),
      removed: fc.array(fc.nat(20), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(document, { maxLength: 20 }), fc.array(changes, { maxLength: 5 }), (first, list) => {
        let expected = unique(first);
        let indexes: readonly SearchIndex[] = [view(expected)];
        for (const { changed, removed } of list) {
          const gone = removed.map((number) => `p${number}`);
          indexes = change(indexes, changed, gone);
          expected = unique([...expected.filter(({ id }) => !gone.includes(id)), ...changed]);
        }
        expect(answers(indexes)).toEqual(answers([view(expected)]));
      }),
      { numRuns: 100 },
    );
  });

  it('does not take a tag for known that only a removed prompt had', () => {
    const fox = { id: 'a', title: 'Fox', category: '', tags: ['night'], author: '', lead: '', text: '' };
    const owl = { ...fox, id: 'b', title: 'Owl', tags: ['nightfall'] };
    const { search } = createSearch(change([view([fox, owl])], [], ['a']));
    expect(search('#night ', { limit: 5 }).hits.map(({ id }) => id)).toEqual(['b']);
  });

  it('does not build the great index of a pack anew for one prompt', () => {
    const documents = Array.from({ length: 100 }, (_, number) => ({
      id: `p${String(number)}`,
      title: `Fox ${number}`,
      category: '',
      tags: [],
      author: '',
      lead: '',
      text: '',
    }));
    const before = view(documents);
    const [great, small] = changeIndexes([before], {
      changed: documents.slice(0, 1).map((fox) => ({ ...fox, title: 'Owl' })),
      removed: ['p7'],
    });
    expect(great?.index.short).toBe(before.short);
    expect(great?.block).toBeUndefined();
    expect(small?.index.size).toBe(1);
    expect(small?.block).toBeInstanceOf(Uint8Array);
  });

  it('builds nothing for a prompt that is as it was', () => {
    const documents = unique(fc.sample(document, 5));
    const before = view(documents);
    expect(changeIndexes([before], { changed: documents, removed: [] })).toEqual([{ index: before, block: undefined }]);
  });

  it('builds an index anew of which more than half is gone', () => {
    const documents = ['a', 'b', 'c'].map((id) => ({
      id,
      title: id,
      category: '',
      tags: [],
      author: '',
      lead: '',
      text: '',
    }));
    const [left] = change([view(documents)], [], ['a', 'b']);
    expect(left?.size).toBe(1);
  });

  it('leaves nothing of a pack that is removed', () => {
    const documents = fc.sample(document, 5);
    expect(
      change(
        [view(documents)],
        [],
        documents.map(({ id }) => id),
      ),
    ).toEqual([]);
  });
});

describe('mergeIndexes', () => {
  it('gives the bytes that building anew gives', () => {
    fc.assert(
      fc.property(fc.array(document), fc.array(document), (first, second) => {
        const own = unique(first).filter(({ id }) => !second.some((other) => other.id === id));
        expect(mergeIndexes([view(own), view(second)])).toEqual(buildIndex([...own, ...second]));
      }),
      { numRuns: 40 },
    );
  });
});
