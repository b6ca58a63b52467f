import { describe, expect, it } from 'vitest';
import { buildInks } from './build-inks';
import { contrast, luminance } from './contrast';
import type { Inks, Light } from './cover-spec';
import { findColours } from './find-colours';
import { channels, isGrey } from './mix';
import { randomFrom } from './random';

const colours = 'A terracotta jug with a teal rim, cream linen, one mustard lemon.';

function inksOf(mood: string, light: Light = 'even', seed = 5): Inks {
  return buildInks(findColours(colours), `${colours} ${mood}`, light, randomFrom(seed));
}

const mean = (inks: Inks, measure: (ink: string) => number) =>
  inks.reduce((sum, ink) => sum + measure(`#${ink}`), 0) / 5;
const strength = (ink: string) => Math.max(...channels(ink)) - Math.min(...channels(ink));
const warmth = (ink: string) => channels(ink)[0] - channels(ink)[2];

describe('buildInks', () => {
  it('gives five hex colours, the same for the same dice', () => {
    const inks = inksOf('');
    expect(inks).toHaveLength(5);
    for (const ink of inks) expect(ink).toMatch(/^[0-9a-f]{6}$/);
    expect(inksOf('')).toEqual(inks);
  });

  it.each([
    ['golden hour makes them warmer', 'golden hour', warmth, 1],
    ['blue hour makes them cooler', 'blue hour', warmth, -1],
    ['neon makes them louder', 'neon', strength, 1],
    ['fog makes them quieter', 'fog', strength, -1],
    ['pastel makes them lighter', 'pastel', luminance, 1],
    ['vintage makes them quieter', 'vintage', strength, -1],
  ] as const)('shifts the inks: %s', (_, mood, measure, direction) => {
    expect((mean(inksOf(mood), measure) - mean(inksOf(''), measure)) * direction).toBeGreaterThan(0);
  });

  it('prints black and white without a hue, and monochrome with one', () => {
    expect(inksOf('black-and-white').every((ink) => isGrey(`#${ink}`))).toBe(true);
    const warm = inksOf('monochrome')
      .filter((ink) => strength(`#${ink}`) > 20)
      .map((ink) => warmth(`#${ink}`) > 0);
    expect(new Set(warm).size).toBe(1);
  });

  it.each([
    ['low-key', 'even', 'dark'],
    ['', 'night', 'dark'],
    ['', 'neon', 'dark'],
    ['high-key', 'even', 'pale'],
    ['fog', 'fog', 'pale'],
  ] as const)('lays %j in %s light on a %s ground', (mood, light, key) => {
    const ground = luminance(`#${inksOf(mood, light)[0]}`);
    if (key === 'dark') expect(ground).toBeLessThan(0.2);
    else expect(ground).toBeGreaterThan(0.45);
  });

  it('takes the backdrop that the text names for the ground', () => {
    const [ground] = buildInks(findColours('A coral vase on a deep navy backdrop.'), '', 'even', randomFrom(3));
    const [r, , b] = channels(`#${ground}`);
    expect(b).toBeGreaterThan(r);
    expect(luminance(`#${ground}`)).toBeLessThan(0.1);
  });

  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'keeps the planes apart, with and without colours (seed %i)',
    (seed) => {
      const random = randomFrom(seed);
      for (const text of [colours, 'grey, silver, pewter', 'white on white', '', 'red, crimson, scarlet, ruby']) {
        const [ground, plane, body, accent] = buildInks(findColours(text), text, 'even', random).map(
          (ink) => `#${ink}`,
        );
        expect(contrast(ground ?? '', body ?? '')).toBeGreaterThan(1.6);
        expect(contrast(plane ?? '', body ?? '')).toBeGreaterThan(1.3);
        expect(contrast(accent ?? '', ground ?? '')).toBeGreaterThan(1.2);
      }
    },
  );
});
