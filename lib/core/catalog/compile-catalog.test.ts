import { describe, expect, it } from 'vitest';
import { compileCatalog } from './compile-catalog';
import { parseEntries } from './read-catalog';

const file = (slug: string, source: string) => ({ file: `${slug}.md`, category: 'nature', slug, source });

describe('compileCatalog', () => {
  it('parts what lists need from the texts, in the order of the ids', () => {
    const catalog = compileCatalog([
      file('owl', '---\ntitle: Owl\nneeds_image: optional\n---\nAn owl\n## Negative Prompt\nblur'),
      file(
        'fox',
        '---\ntitle: Fox\ntags: [ink]\nauthor: Me\n---\nLead\n## Prompt\nA {argument name="coat" default="red"} fox',
      ),
    ]);
    if (!catalog.ok) throw new Error(JSON.stringify(catalog.issues));
    expect(catalog.entries.map(({ meta }) => [meta.id, meta.title, meta.variables.length])).toEqual([
      ['nature/fox', 'Fox', 1],
      ['nature/owl', 'Owl', 0],
    ]);
    expect(JSON.stringify(catalog.entries)).not.toContain('An owl');
    expect(parseEntries(JSON.parse(JSON.stringify(catalog.entries)))).toEqual(catalog.entries);
    expect(catalog.texts).toEqual({
      'nature/fox': { text: 'A {argument name="coat" default="red"} fox', negative: '' },
      'nature/owl': { text: 'An owl', negative: 'blur' },
    });
    expect(catalog.documents[0]).toEqual({
      id: 'nature/fox',
      title: 'Fox',
      category: 'nature',
      tags: ['ink'],
      author: 'Me',
      lead: 'Lead',
      text: 'A red fox',
      needsImage: 'none',
    });
    expect(catalog.documents[1]?.needsImage).toBe('optional');
  });

  it('names every bad file at once', () => {
    const catalog = compileCatalog([
      file('a', 'none'),
      file('b', '---\ntitle: B\n---\nB'),
      file('c', '---js\n---\n'),
      { ...file('b', '---\ntitle: B\n---\nB'), file: 'other/b.md' },
    ]);
    expect(catalog.ok ? [] : catalog.issues.map((issue) => issue.file)).toEqual(['a.md', 'c.md', 'other/b.md']);
  });
});
