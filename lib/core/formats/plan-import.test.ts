import { describe, expect, it } from 'vitest';
import { contentMark } from './content-mark';
import { importedPrompt } from './imported-prompt';
import { duplicateMark, type HeldPrompt, planImport } from './plan-import';

const prompt = (key: string, text = `The text of ${key}`) => importedPrompt({ key, title: key.toUpperCase(), text });
const held = (key: string, text?: string, edited = false): HeldPrompt => ({
  key,
  title: key.toUpperCase(),
  content: contentMark(prompt(key, text)),
  edited,
});
const nothing = { pack: 'p', held: [], known: new Map<string, string>() };
const kindsOf = (items: ReturnType<typeof planImport>) => items.map(({ key, kind }) => [key, kind]);

describe('planImport', () => {
  it('adds all to a new pack, in their order', () => {
    expect(planImport([prompt('b'), prompt('a')], nothing)).toEqual([
      { key: 'b', title: 'B', kind: 'added', duplicateOf: '' },
      { key: 'a', title: 'A', kind: 'added', duplicateOf: '' },
    ]);
  });

  it('tells what a newer version of a pack adds, changes, leaves and lacks', () => {
    const aims = { ...nothing, held: [held('gone'), held('same'), held('newer', 'An older text')] };
    expect(kindsOf(planImport([prompt('same'), prompt('newer'), prompt('new')], aims))).toEqual([
      ['same', 'unchanged'],
      ['newer', 'changed'],
      ['new', 'added'],
      ['gone', 'removed'],
    ]);
  });

  it('keeps what the user has edited, newer or gone', () => {
    const aims = { ...nothing, held: [held('a', 'Mine', true), held('b', undefined, true), held('c', 'Mine', true)] };
    expect(kindsOf(planImport([prompt('a'), prompt('b')], aims))).toEqual([
      ['a', 'kept'],
      ['b', 'unchanged'],
      ['c', 'kept'],
    ]);
  });

  it('finds texts that read the same, there and within the import', () => {
    const known = new Map([[duplicateMark({ text: 'A “red”  fox', negative: '' }), 'animals/fox']]);
    const items = planImport([prompt('a', 'a "RED" fox\n'), prompt('b', 'An owl'), prompt('c', 'an  Owl')], {
      ...nothing,
      known,
    });
    expect(items.map(({ duplicateOf }) => duplicateOf)).toEqual(['animals/fox', '', '@p/b']);
  });

  it('tells styles apart that only keep something out', () => {
    const styles = ['letters', 'blur'].map((negative) =>
      importedPrompt({ key: negative, title: negative, text: '{prompt}', negative }),
    );
    expect(planImport(styles, nothing).map(({ duplicateOf }) => duplicateOf)).toEqual(['', '']);
  });
});

describe('contentMark', () => {
  it.each([
    { title: 'x' },
    { category: 'x' },
    { tags: ['x'] },
    { negative: 'x' },
    { aspect: '1:1' },
    { notes: 'x' },
    { needsImage: 'required' as const },
    { preview: 'https://example.org/x.png' },
    { variables: [{ name: 'x', description: '', default: '', options: [], type: 'text' as const }] },
  ])('changes with %j', (change) => {
    expect(contentMark({ ...prompt('a'), ...change })).not.toBe(contentMark(prompt('a')));
  });

  it.each([{ favourite: true }, { createdAt: 1 }, { updatedAt: 1 }, { preview: 'pack-2.zip/x.png' }])(
    'does not change with %j',
    (change) => {
      expect(contentMark({ ...prompt('a'), ...change })).toBe(contentMark(prompt('a')));
    },
  );
});
