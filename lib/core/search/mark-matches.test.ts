import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkedFields, markMatches, readQuery, readRow } from './mark-matches';
import type { Range } from './ranges';

const row = {
  title: 'Cinematic Night Drive: a Café',
  tags: ['portrait', 'golden-hour', 'close-up'],
  text: 'Use the exact face of the uploaded person and preserve all features without alteration. Create a night-drive scene with the subject leaning slightly out of a moving car.\n\nSoft streetlights stretch into glowing trails across the background, and the sky is a deep navy blue with moonlight behind thin clouds.',
};

/** Draws the marks as braces. */
function draw(text: string, ranges: readonly Range[]): string {
  return ranges.reduceRight(
    (drawn, [start, end]) => `${drawn.slice(0, start)}{${drawn.slice(start, end)}}${drawn.slice(end)}`,
    text,
  );
}

const mark = (query: string, row: MarkedFields) => markMatches(readQuery(query), readRow(row));

describe('markMatches', () => {
  it.each([
    ['cinematic', '{Cinematic} Night Drive: a Café'],
    ['drive cin', '{Cin}ematic Night {Drive}: a Café'],
    ['CAFE', 'Cinematic Night Drive: a {Café}'],
    ['cinmatic', '{Cinematic} Night Drive: a Café'],
    ['nihgt', 'Cinematic {Night} Drive: a Café'],
    ['nightdrive', 'Cinematic {Night} {Drive}: a Café'],
    ['nite', 'Cinematic {Night} Drive: a Café'],
    ['"night drive"', 'Cinematic {Night Drive}: a Café'],
    ['-night', 'Cinematic Night Drive: a Café'],
    ['zebra', 'Cinematic Night Drive: a Café'],
    ['', 'Cinematic Night Drive: a Café'],
  ])('marks %j in the title', (query, drawn) => {
    expect(draw(row.title, mark(query, row).title)).toBe(drawn);
  });

  it.each([
    ['port', ['{port}rait', 'golden-hour', 'close-up']],
    ['#golden', ['portrait', '{golden-hour}', 'close-up']],
    ['hour', ['portrait', 'golden-{hour}', 'close-up']],
    ['close up', ['portrait', 'golden-hour', '{close-up}']],
    ['closeup', ['portrait', 'golden-hour', '{close-up}']],
    ['selfie', ['{portrait}', 'golden-hour', 'close-up']],
  ])('marks %j in the tags', (query, drawn) => {
    const { tags } = mark(query, row);
    expect(row.tags.map((tag, at) => draw(tag, tags[at] ?? []))).toEqual(drawn);
  });

  it('shows the text around the densest hit, on one line', () => {
    const { text, ranges } = mark('streetlight moon', row).snippet;
    expect(draw(text, ranges)).toBe(
      '…slightly out of a moving car.  Soft {streetlight}s stretch into glowing trails across the background, and the sky is a deep navy blue with {moon}light behind thin…',
    );
  });

  it('shows the beginning of a text without a hit', () => {
    const { text, ranges } = mark('zebra', row).snippet;
    expect(text.startsWith('Use the exact face')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(ranges).toEqual([]);
  });

  it('marks characters of text without spaces', () => {
    const { title } = mark('夜景', { title: '東京の夜景写真', tags: [], text: '' });
    expect(draw('東京の夜景写真', title)).toBe('東京の{夜景}写真');
  });

  it('gives ranges in order, within the text and without overlaps, and never half a character', () => {
    const text = fc.string({
      unit: fc.constantFrom('night ', 'light', '夜', 'ﬁ', '🦊', 'é', ' ', '\n'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('night', 'nihgt light', '夜', '"light 夜"', 'fi é'),
        (title, body, query) => {
          const { title: ranges, snippet } = mark(query, { title, tags: [title], text: body });
          for (const [shown, list] of [
            [title, ranges],
            [snippet.text, snippet.ranges],
          ] as const) {
            list.forEach(([start, end], at) => {
              expect(start).toBeGreaterThanOrEqual(list[at - 1]?.[1] ?? 0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(shown.length);
            });
          }
          expect(snippet.text.isWellFormed?.() ?? true).toBe(true);
          expect(snippet.text.length).toBeLessThanOrEqual(164);
        },
      ),
    );
  });
});
