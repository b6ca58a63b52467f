import { expect, it } from 'vitest';
import { foldFacet } from './fold-facet';

it.each([
  ['Golden Hour', 'golden-hour'],
  ['golden-hour', 'golden-hour'],
  ['  Ann-Marie Lée ', 'ann-marie-lee'],
  ['3D & Miniature', '3d-miniature'],
  ['夜景', '夜景'],
  ['---', ''],
])('reads %j as %j', (value, folded) => {
  expect(foldFacet(value)).toBe(folded);
});
