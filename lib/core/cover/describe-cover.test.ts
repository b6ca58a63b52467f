import { describe, expect, it } from 'vitest';
import { parseCoverSpec } from './cover-spec';
import { describeCover } from './describe-cover';

const prompt = {
  id: 'product/perfume',
  title: 'Perfume in Amber Light',
  category: 'product',
  tags: ['photo', 'golden-hour'],
  lead: 'A bottle on a plinth.',
  text: 'A perfume bottle in deep amber on warm sand, light from the right.',
  aspect: '3:4',
};

describe('describeCover', () => {
  it('gives the same spec for the same prompt, and one that can be stored', () => {
    const spec = describeCover(prompt);
    expect(describeCover({ ...prompt })).toEqual(spec);
    expect(parseCoverSpec(JSON.parse(JSON.stringify(spec)))).toEqual(spec);
    expect(JSON.stringify(spec).length).toBeLessThan(170);
  });

  it('gives another one for another id', () => {
    expect(describeCover({ ...prompt, id: 'product/perfume-2' })).not.toEqual(describeCover(prompt));
  });

  it.each([
    ['3:4', 'tall'],
    ['9:16', 'tall'],
    ['1:1', 'square'],
    ['4:3', 'wide'],
    ['2.39:1', 'wide'],
    ['', 'square'],
    ['wide', 'square'],
    ['0:0', 'square'],
  ])('cuts %j to %s', (aspect, shape) => {
    expect(describeCover({ ...prompt, aspect }).shape).toBe(shape);
  });

  it('does not take what the text refuses for what it shows', () => {
    const plain = { ...prompt, title: 'A Bowl', tags: [], lead: '', text: 'A bowl.' };
    expect(describeCover({ ...plain, text: 'A bowl. No neon, no fog and no golden hour; not a macro.' })).toEqual(
      describeCover(plain),
    );
  });

  it.each([
    ['light from the left', 0],
    ['light from the upper right', 1],
  ])('lights it as the text says: %s', (text, parity) => {
    for (const id of ['a', 'b', 'c', 'd']) expect(describeCover({ ...prompt, id, text }).seed % 2).toBe(parity);
  });

  it.each([
    ['Cat & Mouse', 'CM'],
    ['<script>alert(1)</script>', 'SA'],
    ['"><img src=x>', 'IS'],
    ['写真', '写'],
    ['\ud800', ''],
    ['✨ — !', ''],
    ['9 lives', '9L'],
  ])('takes the initials of %j', (title, initials) => {
    const spec = describeCover({ ...prompt, title });
    expect(spec.initials).toBe(initials);
    expect(parseCoverSpec(spec)).toEqual(spec);
  });
});
