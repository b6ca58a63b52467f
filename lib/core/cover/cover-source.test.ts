import { expect, it } from 'vitest';
import { coverSource } from './cover-source';
import type { CoverSpec } from './cover-spec';
import { motifs } from './motifs/motifs';
import { renderCover } from './render-cover';

const spec: CoverSpec = {
  inks: ['102030', '405060', '708090', 'a0b0c0', 'd0e0f0'],
  light: 'studio',
  frame: 'plain',
  shape: 'square',
  motif: '',
  seed: 7,
  initials: 'PP',
};

it('has no letters that a view could take for words', () => {
  const withLetters = renderCover(spec);
  expect(withLetters).toContain('>PP<');
  expect(coverSource(spec)).toBe(`data:image/svg+xml,${encodeURIComponent(withLetters)}`);
  const [motif = ''] = motifs.keys();
  expect(coverSource({ ...spec, motif })).toBe(renderCover({ ...spec, motif }));
});
