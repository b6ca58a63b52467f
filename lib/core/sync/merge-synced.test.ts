import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PromptDraft, parsePromptDraft } from '../library/prompt-draft';
import { mergeGone, mergeLists } from './merge-lists';
import { mergeSynced } from './merge-synced';
import { parseSynced, type SyncedField, type SyncedPrompt, writeSynced } from './synced-prompt';

function draftOf(fields: object): PromptDraft {
  const draft = parsePromptDraft({ title: 'Dune', text: 'Dunes.', ...fields });
  if (!draft) throw new Error('This is no draft.');
  return draft;
}

function synced(fields: object, editedAt: SyncedPrompt['editedAt'], deletedAt = 0): SyncedPrompt {
  return { draft: draftOf(fields), createdAt: 1, deletedAt, editedAt };
}

const fieldNames: readonly SyncedField[] = ['title', 'text', 'tags', 'notes', 'deletedAt'];
const prompts = fc
  .record({
    title: fc.constantFrom('A', 'B', 'none'),
    text: fc.constantFrom('One.', 'Two.', 'Three.'),
    tags: fc.subarray(['a', 'b', 'c']),
    notes: fc.constantFrom('', 'none'),
    needsImage: fc.constantFrom('none', 'required'),
    deletedAt: fc.constantFrom(0, 5),
    times: fc.dictionary(fc.constantFrom(...fieldNames), fc.integer({ min: 1, max: 4 })),
  })
  .map(({ deletedAt, times, ...fields }) => synced(fields, times, deletedAt));

describe('the merge of two machines', () => {
  it('takes of each field what was set later', () => {
    const here = synced({ title: 'Here', text: 'Here.' }, { title: 10, text: 20 });
    const there = synced({ title: 'There', text: 'There.', notes: 'New.' }, { title: 15, text: 12, notes: 3 });
    expect(mergeSynced(here, there)).toEqual(
      synced({ title: 'There', text: 'Here.', notes: 'New.' }, { title: 15, text: 20, notes: 3 }),
    );
  });

  it('lets a prompt come back that was taken out of the bin later', () => {
    const binned = synced({}, { deletedAt: 10 }, 10);
    expect(mergeSynced(binned, synced({}, { deletedAt: 12 })).deletedAt).toBe(0);
    expect(mergeSynced(binned, synced({ text: 'Edited.' }, { text: 12 })).deletedAt).toBe(10);
  });

  it('comes to the same on all machines, in any order, however often', () => {
    fc.assert(
      fc.property(prompts, prompts, prompts, (a, b, c) => {
        expect(mergeSynced(a, b)).toEqual(mergeSynced(b, a));
        expect(mergeSynced(mergeSynced(a, b), c)).toEqual(mergeSynced(a, mergeSynced(b, c)));
        expect(mergeSynced(a, mergeSynced(a, b))).toEqual(mergeSynced(a, b));
      }),
    );
  });
});

describe('what is synced of a prompt', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(prompts, (prompt) => {
        expect(parseSynced(JSON.parse(JSON.stringify(writeSynced(prompt))))).toEqual(prompt);
      }),
    );
  });

  it.each([[undefined], ['text'], [{ title: 3 }], [{ text: 'No title.' }], [{ title: 'A', tags: [1] }]])(
    'is not read out of %o',
    (value) => {
      expect(parseSynced(value)).toBeUndefined();
    },
  );
});

describe('a list', () => {
  it.each([
    { was: 'ab', here: 'ab', there: 'ab', becomes: 'ab' },
    { was: 'ab', here: 'cab', there: 'abd', becomes: 'cabd' },
    { was: 'ab', here: 'b', there: 'ab', becomes: 'b' },
    { was: 'ab', here: 'ab', there: 'b', becomes: 'b' },
    { was: '', here: 'a', there: 'ab', becomes: 'ab' },
    { was: 'a', here: '', there: '', becomes: '' },
  ])('that was "$was", is "$here" here and "$there" there, becomes "$becomes"', ({ was, here, there, becomes }) => {
    expect(mergeLists(list(was), [...here], list(there))).toEqual([...becomes]);
  });

  it('loses nothing to one that had no room for all', () => {
    expect(mergeLists(list('ab'), ['a', 'b'], cut('bc'))).toEqual(['a', 'b', 'c']);
    expect(mergeLists(list('ab'), ['b'], cut('ab'))).toEqual(['b']);
  });

  it('loses what such a one tells to be gone, but not what has come back since', () => {
    expect(mergeLists(cut('ab'), ['a', 'b', 'c'], cut('bd', 'a'))).toEqual(['b', 'c', 'd']);
    expect(mergeGone(cut('ab'), ['b', 'c', 'd'], cut('bd', 'a'))).toEqual(['a']);
    expect(mergeLists(cut('b', 'a'), ['a', 'b', 'c'], cut('b', 'a'))).toEqual(['a', 'b', 'c']);
    expect(mergeGone(cut('b', 'a'), ['a', 'b', 'c'], cut('b', 'a'))).toEqual([]);
  });

  it('tells what was taken away here before what went earlier', () => {
    expect(mergeGone(cut('abc', 'z'), ['b'], cut('abc', 'z'))).toEqual(['a', 'c', 'z']);
  });
});

const list = (items: string) => ({ items: [...items], gone: [], isCut: false });
const cut = (items: string, gone = '') => ({ items: [...items], gone: [...gone], isCut: true });
