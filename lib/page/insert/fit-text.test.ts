// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fitText, limitOf, normaliseText } from './fit-text';

describe('fitText', () => {
  it.each([
    ['all of it where there is room', 'a kite', 6, 'a kite', 0],
    ['all of it where there is no limit', 'a kite', Number.POSITIVE_INFINITY, 'a kite', 0],
    ['what fits', 'a kite', 3, 'a k', 3],
    ['no half of an emoji', 'ab👋🏽', 4, 'ab', 4],
    ['no part of a family', 'ab👨‍👩‍👧‍👦', 7, 'ab', 11],
    ['nothing where there is no room', 'a kite', 0, '', 6],
    ['nothing where there is less than none', 'a kite', -2, '', 6],
  ])('leaves %s', (_, text, room, fitting, cut) => {
    expect(fitText(text, room)).toEqual({ text: fitting, cut });
  });
});

describe('normaliseText', () => {
  it('knows one kind of line break', () => {
    expect(normaliseText(document.createElement('textarea'), 'a\r\nb\rc\n')).toBe('a\nb\nc\n');
  });

  it('makes spaces of the line breaks of a single line, and drops the last', () => {
    expect(normaliseText(document.createElement('input'), 'a\r\n\r\nb\nc\n')).toBe('a b c');
  });
});

describe('limitOf', () => {
  it.each([
    ['none where the field names none', '<textarea></textarea>', Number.POSITIVE_INFINITY],
    ['the one that the field names', '<textarea maxlength="80"></textarea>', 80],
    ['none for a rich field', '<div contenteditable="true" maxlength="80"></div>', Number.POSITIVE_INFINITY],
  ])('is %s', (_, html, limit) => {
    document.body.innerHTML = html;
    expect(limitOf(document.body.firstElementChild as HTMLElement)).toBe(limit);
  });
});
