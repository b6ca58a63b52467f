// biome-ignore-all lint/suspicious/noTemplateCurlyInString: blanks of that form are part of what is tested here.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from './fill-template';
import { findBlanks } from './find-blanks';
import { isJson } from './is-json';
import { variablesOf } from './variables-of';

describe('fillTemplate', () => {
  it.each([
    ['the value given', 'A {argument name="x" default="d"}.', { X: 'fox' }, 'A fox.'],
    ['the default without a value', 'A {argument name="x" default="d"}.', {}, 'A d.'],
    ['the default for an empty value', 'A {argument name="x" default="d"}.', { x: '' }, 'A d.'],
    ['one value wherever its name stands', '{argument name="x"}, {argument name="X"}', { x: 'a' }, 'a, a'],
    ['a default for its blanks without one', '{argument name="x"}, {argument name="x" default="a"}', {}, 'a, a'],
    ['the blank as written where nothing is known', 'A {argument name="x"}.', {}, 'A {argument name="x"}.'],
    [
      'a value that looks like a blank, as text',
      '{argument name="x"}',
      { x: '{argument name="y"}' },
      '{argument name="y"}',
    ],
    ['a value with dollar signs, as text', '{argument name="x"}', { x: "$& $1 $'" }, "$& $1 $'"],
    ['a value named as an inherited property', '{argument name="constructor"}', {}, '{argument name="constructor"}'],
    [
      'the escaped form JSON-escaped',
      '{"a": "{argument name=\\"x\\"}"}',
      { x: 'a "b"\n\\' },
      '{"a": "a \\"b\\"\\n\\\\"}',
    ],
    ['a plain blank in a JSON string escaped', '{"a": "{argument name="x"}"}', { x: 'a "b"' }, '{"a": "a \\"b\\""}'],
    ['a bare blank in JSON as a value', '{"a": {argument name="x"}}', { x: 'a' }, '{"a": "a"}'],
    ['a number in JSON as a number', '{"a": {argument name="x" default="3"}}', {}, '{"a": 3}'],
    [
      'the forms of other tools',
      'A {{x}}, ${Y:d}, {a|b}, [ZZ] and [your zz]',
      { x: '1', zz: '2' },
      'A 1, d, a, 2 and 2',
    ],
    ['a bracket as written where nothing is known', 'A [SUBJECT].', {}, 'A [SUBJECT].'],
    ['the option of a choice that was taken', 'A {red|blue} car', { 'red / blue': 'blue' }, 'A blue car'],
    [
      'other forms in a JSON string escaped',
      '{"a": "{{x}} [Y Z] {b|c}"}',
      { x: '"', 'y z': '\\' },
      '{"a": "\\" \\\\ b"}',
    ],
    [
      'other forms in JSON as values',
      '{"a": {{x}}, "b": [Y Z], "c": ${n:3}}',
      { x: 'x', 'y z': 'y' },
      '{"a": "x", "b": "y", "c": 3}',
    ],
    ['a default in a JSON string once escaped', '{"a": "{{x:say \\"hi\\"}}"}', {}, '{"a": "say \\"hi\\""}'],
    ['a value behind a stray backslash as it is', '{"a": "\\{argument name="x"}"}', { x: '"' }, '{"a": "\\""}'],
    ['the slot of a style untouched', '{prompt}, {argument name="x" default="oil"}', {}, '{prompt}, oil'],
  ])('writes %s', (_, text, values, expected) => {
    expect(fillTemplate(text, values).text).toBe(expected);
  });

  it('uses a default of the front matter', () => {
    const text = 'A {argument name="x"}.';
    expect(fillTemplate(text, {}, variablesOf(text, [{ name: 'x', default: 'fox' }])).text).toBe('A fox.');
  });

  it('says where each blank went and whether it was filled', () => {
    const { text, spans } = fillTemplate('{argument name="a" default="fox"} in {argument name="b"}');
    expect(spans.map((span) => [text.slice(span.start, span.end), span.name, span.filled])).toEqual([
      ['fox', 'a', true],
      ['{argument name="b"}', 'b', false],
    ]);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('{', '}', '"', '\\', '\\"', '{argument', ' name="a"', ' default=\\"b\\"', '\n', '{prompt}', '`'),
    fc.constantFrom(
      '{argument name="a" default="b"}',
      '{argument name=\\"c\\" default=\\"d\\"}',
      '{argument name="e"}',
    ),
    fc.constantFrom('{{a}}', '{{a:b}}', '${c}', '${c:d}', '{e|f}', '[A B]', '[your a]', 'an [INSERT C] here', '[', ']'),
  );
  const template = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const values = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'e'), fc.string({ unit: 'binary' }));

  it('never loses or invents a character outside the blanks', () => {
    fc.assert(
      fc.property(template, values, (text, given) => {
        const filled = fillTemplate(text, given);
        const outside = (whole: string, spans: readonly { start: number; end: number }[]) =>
          [...spans, { start: whole.length, end: 0 }].map((span, i) => whole.slice(spans[i - 1]?.end ?? 0, span.start));
        expect(outside(filled.text, filled.spans)).toEqual(outside(text, findBlanks(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps a JSON prompt JSON with any value, and puts exactly that value in', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('"', '\\', '\n', '",', '\u2028', '}'),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), nasty, (before, after, value) => {
        const blank = '{argument name="x y" default="a \\"b\\" {c}"}';
        const text = JSON.stringify({ [before]: [`${before}${blank}${after}`, blank] }, null, 2);
        fc.pre(findBlanks(text).length === 2 && findBlanks(before).length === 0);
        const filled = fillTemplate(text, { 'x y': value }).text;
        expect(isJson(filled)).toBe(true);
        expect(JSON.parse(filled)).toEqual({ [before]: [`${before}${value}${after}`, value] });
        expect(isJson(fillTemplate(text).text)).toBe(true);
      }),
    );
  });

  it('keeps a JSON prompt with blanks of other tools JSON with any value', () => {
    const blank = fc.constantFrom('{{x}}', '{{x:a \\"b\\"}}', '${x}', '${x:\\n}', 'the [X Y] of', '[your x]', '{x|y}');
    fc.assert(
      fc.property(fc.array(blank, { minLength: 1 }), fc.string({ unit: 'binary' }), (blanks, value) => {
        const text = `{"a": ["${blanks.join('", "')}"]}`;
        const given = { x: value, 'x y': value, 'x / y': value };
        const filled = fillTemplate(text, given).text;
        expect(isJson(text)).toBe(true);
        expect(isJson(filled)).toBe(true);
        if (value !== '') expect(JSON.parse(filled).a.every((each: string) => each.includes(value))).toBe(true);
      }),
    );
  });

  it('keeps JSON that is whole only when filled valid with any value', () => {
    const text = '{"subject": "a {argument name="subject"} here", "count": {argument name="count" default="3"}}';
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, count) => {
        const filled = fillTemplate(text, { subject: `x${subject}`, count });
        expect(isJson(filled.text)).toBe(true);
      }),
    );
  });
});
