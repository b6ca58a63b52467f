import { describe, expect, it } from 'vitest';
import { categories } from '../catalog/categories';
import { findMotif } from './find-motif';
import { motifWords } from './motif-words';
import { motifs } from './motifs/motifs';

const prompt = { title: '', tags: [], lead: '', text: '', category: 'nature' };

describe('the words for motifs', () => {
  it('cover every category with at least four motifs', () => {
    expect(Object.keys(motifWords).sort()).toEqual([...categories].sort());
    for (const rows of Object.values(motifWords)) expect(rows.length).toBeGreaterThanOrEqual(4);
  });

  it('name only motifs that can be drawn, each once in its category', () => {
    for (const rows of Object.values(motifWords)) {
      const names = rows.map((row) => row.split(' ')[0] ?? '');
      expect(names.filter((name) => !motifs.has(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('leave no motif without a use', () => {
    const used = new Set(Object.values(motifWords).flatMap((rows) => rows.map((row) => row.split(' ')[0])));
    expect([...motifs.keys()].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('findMotif', () => {
  it.each([
    ['nature', 'Aurora over a Frozen Lake', 'aurora'],
    ['nature', 'A Lake below the Aurora', 'sea'],
    ['product', 'Perfume in Raking Light', 'flacon'],
    ['animals', 'Greyhounds at Rest', 'hound'],
    ['3d-miniature', 'Snow-Globe With Weather', 'globe'],
    ['portraits', 'Cardboard', 'bust'],
  ])('draws for %s, %j: %s', (category, title, motif) => {
    expect(findMotif({ ...prompt, category, title }, 0)).toBe(motif);
  });

  it('takes one of the first four where no word calls', () => {
    const drawn = [0, 1, 2, 3, 4].map((hash) => findMotif(prompt, hash));
    expect(drawn).toEqual(['ridges', 'hills', 'sea', 'forest', 'ridges']);
  });

  it.each(['', 'nothing-like-it', 'constructor', '__proto__'])('draws nothing for the category %j', (category) => {
    expect(findMotif({ ...prompt, category, title: 'Mountain' }, 7)).toBe('');
  });
});
