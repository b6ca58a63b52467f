import { describe, expect, it } from 'vitest';
import { colourModifiers, colourWords, materialWords } from './colour-words';
import { oklchToHex } from './oklch';

const all = [...colourWords, ...materialWords];

describe('the table of colour words', () => {
  it('knows at least 150 colours, compounds among them, and materials besides', () => {
    expect(colourWords.size).toBeGreaterThanOrEqual(150);
    expect(materialWords.size).toBeGreaterThanOrEqual(50);
    expect([...colourWords.keys()].filter((name) => name.includes(' ')).length).toBeGreaterThanOrEqual(30);
  });

  it.each(all)('can print %s', (name, [lightness, chroma, hue]) => {
    expect(name).toMatch(/^[a-z]+(?: [a-z]+)*$/);
    expect(lightness).toBeGreaterThan(0.15);
    expect(lightness).toBeLessThan(0.98);
    expect(chroma).toBeLessThanOrEqual(0.22);
    expect(hue).toBeGreaterThanOrEqual(0);
    expect(hue).toBeLessThan(360);
    expect(oklchToHex([lightness, chroma, hue])).toMatch(/^[0-9a-f]{6}$/);
  });

  it('has no word that is a colour and a material, or a colour and a modifier', () => {
    expect([...materialWords.keys()].filter((name) => colourWords.has(name))).toEqual([]);
    // "midnight" is a colour by itself and darkens the one that it stands before.
    expect([...colourModifiers.keys()].filter((name) => colourWords.has(name))).toEqual(['midnight']);
  });
});
