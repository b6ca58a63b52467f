import { describe, expect, it } from 'vitest';
import { mixOklch, oklchDistance, oklchToHex } from './oklch';

describe('oklchToHex', () => {
  // The primaries of sRGB as CSS Color 4 gives them in OKLCH.
  it.each([
    ['ffffff', [1, 0, 0]],
    ['000000', [0, 0, 0]],
    ['ff0000', [0.62796, 0.25768, 29.234]],
    ['00ff00', [0.86644, 0.29483, 142.495]],
    ['0000ff', [0.45201, 0.31321, 264.052]],
  ] as const)('gives %s', (hex, colour) => {
    expect(oklchToHex(colour)).toBe(hex);
  });

  it('takes chroma away, not lightness, from a colour that no screen shows', () => {
    const loud = oklchToHex([0.9, 0.4, 264]);
    expect(loud).toMatch(/^[0-9a-f]{6}$/);
    expect(Number.parseInt(loud.slice(0, 2), 16)).toBeGreaterThan(180);
  });
});

describe('mixOklch', () => {
  it('meets opposite hues in grey', () => {
    const [lightness, chroma] = mixOklch([0.4, 0.1, 20], [0.6, 0.1, 200], 0.5);
    expect(lightness).toBeCloseTo(0.5);
    expect(chroma).toBeCloseTo(0);
  });

  it('goes the short way from red to violet, not through green', () => {
    const [, , hue] = mixOklch([0.5, 0.1, 350], [0.5, 0.1, 10], 0.5);
    expect(Math.abs(((hue + 180) % 360) - 180)).toBeLessThan(1);
  });
});

describe('oklchDistance', () => {
  it('is 1 from black to white and 0 from a colour to itself', () => {
    expect(oklchDistance([0, 0, 0], [1, 0, 90])).toBeCloseTo(1);
    expect(oklchDistance([0.5, 0.1, 40], [0.5, 0.1, 400])).toBeCloseTo(0);
  });
});
