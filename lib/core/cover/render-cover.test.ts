import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { type CoverSpec, frames, type Inks, lights, shapes } from './cover-spec';
import { motifs } from './motifs/motifs';
import { renderCover } from './render-cover';

const poster: Inks = ['f1e7d3', 'd9c6a5', '27466b', 'd8573c', '16202e'];
const palettes: readonly Inks[] = [
  poster,
  ['15181f', '2b3040', '6c5bd0', 'f23f8c', '7ee6e0'],
  ['777777', '888888', '808080', '7a7a7a', '757575'],
  ['ffffff', 'ffffff', 'ffffff', 'ffffff', 'ffffff'],
];

function specOf(motif: string, i: number): CoverSpec {
  return {
    inks: palettes[i % palettes.length] ?? poster,
    light: lights[i % lights.length] ?? 'even',
    frame: frames[i % frames.length] ?? 'plain',
    shape: shapes[i % shapes.length] ?? 'tall',
    motif,
    seed: (i * 7919) & 0xffff,
    initials: 'WÅ',
  };
}

const many = Array.from({ length: 30 }, (_, i) => i);

describe('renderCover', () => {
  it('has more motifs than there are categories by far', () => {
    expect(motifs.size).toBeGreaterThanOrEqual(100);
  });

  it.each([...motifs.keys(), ''])(
    'draws %j within 2 kB, whole, alike each time and with nothing that reaches out',
    (motif) => {
      for (const i of many) {
        const svg = renderCover(specOf(motif, i));
        expect(renderCover(specOf(motif, i))).toBe(svg);
        expect(new TextEncoder().encode(svg).length).toBeLessThanOrEqual(2048);
        expect(svg).not.toMatch(/NaN|undefined|=""|[~{}|]/);
        expect(svg).not.toMatch(/script|https?:(?!\/\/www\.w3\.org\/2000\/svg")|data:|\bon\w+=/);
        expect(tagsLeftOpen(svg)).toEqual([]);
        for (const [, id] of svg.matchAll(/(?:url\(|href=")#(\w+)/g)) expect(svg).toContain(`id="${id}"`);
      }
    },
  );

  it.each([
    ['tall', '-100 -133 200 266'],
    ['wide', '-133 -100 266 200'],
    ['square', '-100 -100 200 200'],
  ] as const)('gives a %s cover its shape', (shape, box) => {
    expect(renderCover({ ...specOf('cup', 0), shape })).toContain(`viewBox="${box}"`);
  });

  it.each(many)('keeps initials readable on any ground (%i)', (i) => {
    for (const inks of [...palettes, ...greys(i)]) {
      const svg = renderCover({ ...specOf('', i), inks });
      const [, fill = ''] = svg.match(/<text[^>]*fill="(#\w{6})"/) ?? [];
      expect(contrast(fill, `#${inks[0]}`)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('draws the initials of a prompt whose motif it does not know', () => {
    for (const motif of ['laser', 'constructor', '__proto__']) {
      expect(renderCover({ ...specOf('', 1), motif })).toBe(renderCover(specOf('', 1)));
    }
  });

  it.each(['', 'letter'])('escapes letters that are markup (%j)', (motif) => {
    for (const initials of ['<&', '&"', '"\'', '>']) {
      const svg = renderCover({ ...specOf(motif, 1), initials });
      expect(svg).not.toMatch(/<[&>]|>[<"'&]*&(?!#)/);
      expect(svg).toMatch(/>(?:&#\d+;)+<\/text>/);
    }
  });
});

function greys(i: number): Inks[] {
  const grey = (30 + i * 7).toString(16).padStart(2, '0').repeat(3);
  return [[grey, '6b6b6b', '747474', '7d7d7d', '868686']];
}

function tagsLeftOpen(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name = '', empty] of svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
  }
  return open;
}
