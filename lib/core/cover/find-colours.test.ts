import { describe, expect, it } from 'vitest';
import { findColours } from './find-colours';
import { oklchDistance } from './oklch';

const only = (text: string) => {
  const found = findColours(text);
  expect(found).toHaveLength(1);
  return found[0]?.colour ?? [0, 0, 0];
};

describe('findColours', () => {
  it.each([
    ['a coat of navy', 1],
    ['navy, coral and cream', 3],
    ['navy trousers, a navy hat', 1],
    ['blue-grey haze', 1],
    ['forest green velvet', 1],
    ['a woman by the sea', 0],
    ['reddish blues', 1],
    ['silvery light', 1],
    ['the golden hour, white space, in black and white', 0],
    ['ink wash on a paper-cut', 0],
    ['teal linen', 1],
    ['pale oak', 1],
    ['reduced glimmers of creamery', 0],
  ])('finds the colours of %j', (text, count) => {
    expect(findColours(text)).toHaveLength(count);
  });

  it.each(['no red', 'without any red', 'avoid pink or red', 'never use red'])(
    'leaves out what is refused: %j',
    (text) => {
      expect(findColours(text)).toEqual([]);
    },
  );

  it('takes a refusal to end with its sentence', () => {
    expect(findColours('No people. Red roof.')).toHaveLength(1);
  });

  it.each([
    ['deep navy', 'navy', 'darker'],
    ['pale blue', 'blue', 'lighter'],
    ['dark olive', 'olive', 'darker'],
    ['burnt orange', 'orange', 'darker'],
    ['pastel green', 'green', 'lighter'],
  ])('makes %s of %s, but %s', (compound, plain, how) => {
    const difference = only(compound)[0] - only(plain)[0];
    if (how === 'darker') expect(difference).toBeLessThan(-0.03);
    else expect(difference).toBeGreaterThan(0.03);
  });

  it.each([
    ['dusty pink', 'pink'],
    ['muted teal', 'teal'],
    ['faded red', 'red'],
  ])('takes chroma away for %s', (compound, plain) => {
    expect(only(compound)[1]).toBeLessThan(only(plain)[1]);
  });

  it('means the colour where a material follows it, and the material where it stands alone', () => {
    expect(oklchDistance(only('teal marble'), only('teal'))).toBe(0);
    expect(oklchDistance(only('marble'), only('teal'))).toBeGreaterThan(0.3);
  });

  it.each([
    ['a bottle on a navy backdrop', true],
    ['the wall is deep navy', true],
    ['a figure against navy', true],
    ['a navy bottle with a long and narrow neck', false],
  ])('knows whether %j names a ground', (text, isGround) => {
    expect(findColours(text)[0]?.isGround).toBe(isGround);
  });

  it('puts first what is named most', () => {
    const [first] = findColours('coral, teal, teal, teal');
    expect(oklchDistance(first?.colour ?? [0, 0, 0], only('teal'))).toBe(0);
  });

  it('reads a long hostile text in one pass', () => {
    expect(findColours('navy '.repeat(20_000))).toHaveLength(1);
    expect(findColours('a-'.repeat(50_000))).toEqual([]);
  });
});
