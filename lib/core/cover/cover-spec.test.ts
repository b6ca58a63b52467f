import { describe, expect, it } from 'vitest';
import { type CoverSpec, parseCoverSpec } from './cover-spec';

const spec: CoverSpec = {
  inks: ['f1e7d3', 'd9c6a5', '27466b', 'd8573c', '16202e'],
  light: 'window',
  frame: 'plain',
  shape: 'tall',
  motif: 'cup',
  seed: 4711,
  initials: 'CÄ',
};

describe('parseCoverSpec', () => {
  it('gives back what was stored, and nothing more', () => {
    expect(parseCoverSpec(JSON.parse(JSON.stringify({ ...spec, more: 1 })))).toEqual(spec);
  });

  it.each([
    ['nothing', null],
    ['a text', 'cup'],
    ['a list', []],
    ['four inks', { ...spec, inks: spec.inks.slice(1) }],
    ['an ink that is markup', { ...spec, inks: ['"/><script>', ...spec.inks.slice(1)] }],
    ['a light of another version', { ...spec, light: 'laser' }],
    ['a light that every object has', { ...spec, light: 'constructor' }],
    ['a motif that is no name', { ...spec, motif: '../cup' }],
    ['a seed that is not whole', { ...spec, seed: 0.5 }],
    ['a seed that is too large', { ...spec, seed: 1e9 }],
    ['initials that are markup', { ...spec, initials: '<b' }],
  ])('refuses %s', (_, value) => {
    expect(parseCoverSpec(value)).toBeUndefined();
  });
});
