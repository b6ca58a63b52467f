import { describe, expect, it } from 'vitest';
import { findBlanks } from './find-blanks';

describe('findBlanks', () => {
  it('reads name, default and options and says where the blank stands', () => {
    const text = 'A {argument name="subject" default="red fox" options="red fox, gray owl,, gray owl"} at dawn';
    const [blank] = findBlanks(text);
    expect(blank).toEqual({
      start: 2,
      end: text.length - ' at dawn'.length,
      form: 'plain',
      name: 'subject',
      default: 'red fox',
      options: ['red fox', 'gray owl'],
    });
  });

  it.each([
    ['attributes in any order', '{argument default="b" name="a"}', 'a', 'b'],
    ['braces in the default', '{argument name="era" default="{Era_A}"}', 'era', '{Era_A}'],
    ['a closing brace in the default', '{argument name="a" default="}"}', 'a', '}'],
    ['line breaks between the attributes', '{argument\n  name="a"\n  default="b"\n}', 'a', 'b'],
    ['an unknown attribute', '{argument name="a" hint="c" default="b"}', 'a', 'b'],
    ['no default', '{argument name="a"}', 'a', ''],
    ['an escaped quote in the default', '{argument name="a" default="a \\"b\\" c"}', 'a', 'a "b" c'],
    ['other backslashes as they are', '{argument name="a" default="C:\\new\\\\x"}', 'a', 'C:\\new\\\\x'],
    ['the escaped form', '{argument name=\\"a\\" default=\\"b\\"}', 'a', 'b'],
    [
      'JSON escapes in the escaped form',
      '{argument name=\\"a\\" default=\\"caf\\u00e9\\nx\\\\\\\\y\\"}',
      'a',
      'café\nx\\\\y',
    ],
    ['a quote in the escaped form', '{argument name=\\"a\\" default=\\"a \\\\\\"b\\\\\\" c\\"}', 'a', 'a "b" c'],
    ['braces in the escaped default', '{argument name=\\"a\\" default=\\"{b}\\"}', 'a', '{b}'],
  ])('reads %s', (_, text, name, value) => {
    const blanks = findBlanks(`x ${text} y`);
    expect(blanks.map((blank) => [blank.name, blank.default, blank.end])).toEqual([[name, value, 2 + text.length]]);
  });

  it.each([
    ['the slot of a style', '{prompt}'],
    ['a blank without a name', '{argument default="b"}'],
    ['an empty name', '{argument name="  "}'],
    ['a longer word', '{arguments name="a"}'],
    ['an open quote', '{argument name="a}'],
    ['a missing closing brace', '{argument name="a" default="b"'],
    ['mixed forms', '{argument name="a" default=\\"b\\"}'],
    ['the end of the JSON string inside the escaped form', '{argument name=\\"a"}'],
    ['attributes that touch', '{argument name="a"default="b"}'],
  ])('takes %s for ordinary text', (_, text) => {
    expect(findBlanks(text)).toEqual([]);
  });

  it('finds a blank that begins inside a broken one', () => {
    expect(findBlanks('{argument name= {argument name="a"}').map((blank) => blank.start)).toEqual([16]);
  });

  it('finds blanks side by side', () => {
    expect(findBlanks('{argument name="a"}{argument name="b"}').map((blank) => blank.name)).toEqual(['a', 'b']);
  });
});
