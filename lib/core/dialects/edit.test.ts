import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, moveSpans } from './edit';

/** Reads `A{B}C` as the text ABC with a span at B. */
function read(drawing: string) {
  const start = drawing.indexOf('{');
  return { text: drawing.replace(/[{}]/g, ''), spans: [{ start, end: drawing.indexOf('}') - 1 }] };
}

function draw(text: string, [{ start, end } = { start: 0, end: 0 }]: readonly { start: number; end: number }[]) {
  return `${text.slice(0, start)}{${text.slice(start, end)}}${text.slice(end)}`;
}

describe('moveSpans', () => {
  it.each([
    ['what stands before', 'ab{cd}ef', [{ start: 0, end: 1, text: 'xyz' }], 'xyzb{cd}ef'],
    ['what stands behind', 'ab{cd}ef', [{ start: 5, end: 6, text: 'xyz' }], 'ab{cd}exyz'],
    ['what is inserted before', 'ab{cd}ef', [{ start: 2, end: 2, text: 'x' }], 'abx{cd}ef'],
    ['what is inserted behind', 'ab{cd}ef', [{ start: 4, end: 4, text: 'x' }], 'ab{cd}xef'],
    ['what is changed within', 'ab{cde}f', [{ start: 3, end: 4, text: 'xyz' }], 'ab{cxyze}f'],
    ['what reaches into it', 'ab{cd}ef', [{ start: 1, end: 3, text: '' }], 'a{d}ef'],
    ['what reaches out of it', 'ab{cd}ef', [{ start: 3, end: 5, text: 'x' }], 'ab{cx}f'],
    ['what takes all of it', 'ab{cd}ef', [{ start: 1, end: 5, text: '' }], 'a{}f'],
    [
      'several edits',
      'ab{cd}ef',
      [
        { start: 0, end: 1, text: '' },
        { start: 2, end: 3, text: 'xy' },
        { start: 6, end: 6, text: 'z' },
      ],
      'b{xyd}efz',
    ],
  ])('follows %s', (_, drawing, edits, expected) => {
    const { text, spans } = read(drawing);
    expect(draw(applyEdits(text, edits), moveSpans(spans, edits))).toBe(expected);
  });

  it('keeps spans in order, apart and within the text, whatever is edited', () => {
    const places = fc.uniqueArray(fc.nat(30), { maxLength: 12 }).map((all) => all.sort((a, b) => a - b));
    const pairs = (all: readonly number[]) =>
      all.flatMap((start, i) => (i % 2 === 0 && all[i + 1] !== undefined ? [{ start, end: all[i + 1] ?? 0 }] : []));
    fc.assert(
      fc.property(places, places, fc.string({ maxLength: 3 }), (spanned, edited, text) => {
        const edits = pairs(edited).map((span) => ({ ...span, text }));
        const after = applyEdits('x'.repeat(31), edits);
        let end = 0;
        for (const span of moveSpans(pairs(spanned), edits)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
