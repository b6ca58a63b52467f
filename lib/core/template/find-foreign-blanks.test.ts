// biome-ignore-all lint/suspicious/noTemplateCurlyInString: blanks of that form are what is tested here.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlanks } from './find-blanks';

/** Each blank as it is written, with its form, name and default. */
function found(text: string) {
  return findBlanks(text).map((blank) => [text.slice(blank.start, blank.end), blank.form, blank.name, blank.default]);
}

describe('findBlanks in the forms of other tools', () => {
  it.each([
    ['A {{subject}} at dawn', '{{subject}}', 'double', 'subject', ''],
    ['A {{ hair color }} wig', '{{ hair color }}', 'double', 'hair color', ''],
    ['A {{subject:red fox}} at dawn', '{{subject:red fox}}', 'double', 'subject', 'red fox'],
    ['A {{time: 10:30}} sun', '{{time: 10:30}}', 'double', 'time', '10:30'],
    ['{"a": {{n:3}}}', '{{n:3}}', 'double', 'n', '3'],
    ['A {{prompt}} here', '{{prompt}}', 'double', 'prompt', ''],
    ['A ${subject} at dawn', '${subject}', 'dollar', 'subject', ''],
    ['A ${Hair Color:copper} wig', '${Hair Color:copper}', 'dollar', 'Hair Color', 'copper'],
    ['costs $${price}', '${price}', 'dollar', 'price', ''],
    ['A {red|blue|sea green} car', '{red|blue|sea green}', 'choice', 'red / blue / sea green', 'red'],
    ['A [SUBJECT] at dawn', '[SUBJECT]', 'bracket', 'SUBJECT', ''],
    ['[STYLE] {x} of it', '[STYLE]', 'bracket', 'STYLE', ''],
    ['[SUBJECT] at dawn', '[SUBJECT]', 'bracket', 'SUBJECT', ''],
    ["[BRAND]'s new shoe", '[BRAND]', 'bracket', 'BRAND', ''],
    ['A poster for [CITY]: bold type', '[CITY]', 'bracket', 'CITY', ''],
    ['code ([CODE])', '[CODE]', 'bracket', 'CODE', ''],
    ['一只[ANIMAL]在森林里', '[ANIMAL]', 'bracket', 'ANIMAL', ''],
    ['Show [INSERT PRODUCT NAME HERE] alone', '[INSERT PRODUCT NAME HERE]', 'bracket', 'PRODUCT NAME', ''],
    ['[Insert your headline]', '[Insert your headline]', 'bracket', 'headline', ''],
    ['Show [your product] alone', '[your product]', 'bracket', 'product', ''],
    ['A [hair color] wig', '[hair color]', 'bracket', 'hair color', ''],
    ['Rain. [animal] looks up', '[animal]', 'bracket', 'animal', ''],
    ['The word "[headline]" in red', '[headline]', 'bracket', 'headline', ''],
  ])('reads %s', (text, written, form, name, value) => {
    expect(found(text)).toEqual([[written, form, name, value]]);
  });

  it.each([
    ['the slot of a style', 'An oil painting of {prompt}'],
    ['one word in braces', 'A {fox} here'],
    ['three braces', 'A {{{subject}}} here'],
    ['a block of a template language', '{{#if x}}a{{/if}} {{> b}} {{x | upper}}'],
    ['code in a template string', 'a ${a + b} c'],
    ['what is escaped', '\\{{a}} \\${b} \\[SUBJECT] here'],
    ['an empty choice', 'A {|red} {a||b} car'],
    ['weights of a wildcard file', 'A {0.5::red|0.5::blue} {2$$a|b} car'],
    ['braces over two lines', 'A {{a\nb}} c {a|\nb}'],
    ['JSON', '{"a": ["RED", "BLUE"], "b": {"c": "x|y"}, "d": [1, 2], "e": []}'],
    ['a quote that leaves its JSON string', '{"a": "{{x: b", "c": "d}}"}'],
    ['a list after a colon', 'palette: [teal, coral], sizes: [BIG, SMALL]'],
    ['a link', 'See [THE GUIDE](https://example.org), [ours][1] and ![PICTURE](x.png)'],
    ['a label with a colon', '[LIGHTING]: soft\n- [CAMERA] : wide\n**[MOOD]**: calm'],
    ['what the text itself defines', '[MATERIAL]: oak\nA chair of [MATERIAL] in a room'],
    ['what the text sets with =', '[N] = 3, then [N] chairs'],
    ['a label alone on its line', '[LIGHTING]\nSoft.\n\n[Mood]\nCalm.'],
    ['a label before a sentence', '[LIGHTING] Soft and low\n1. [Mood] Calm\n# [Style] Oil'],
    ['a label behind a sentence', 'A fox. [Lighting] Soft.'],
    ['tags that are closed', '[INST] a fox [/INST]'],
    ['an index and a footnote', 'colors[RED] and text [1] and more [x]'],
    ['pictures that are attached', 'the coat of [Image 2] on [IMAGE 1] as in [reference photo]'],
    ['numbers and signs', 'at [16:9] and [8K] and [...]'],
    ['words that another form makes doubtful', 'A {{subject}} in [some words]', '{{subject}}'],
  ])('takes %s for ordinary text', (_, text, ...rest) => {
    expect(found(text).map(([written]) => written)).toEqual(rest);
  });

  it('reads a text with blanks of our own for that form only', () => {
    const text = '{argument name="a" default="[B]"} {{c}} ${d} [E] {f|g} [your h]';
    expect(found(text).map(([written]) => written)).toEqual(['{argument name="a" default="[B]"}']);
  });

  it('reads several forms side by side, in order and without overlap', () => {
    const text = '[SUBJECT] {{a:[B C]}} ${d} {e|f} [your g]{h|i}';
    expect(found(text).map(([written]) => written)).toEqual([
      '[SUBJECT]',
      '{{a:[B C]}}',
      '${d}',
      '{e|f}',
      '[your g]',
      '{h|i}',
    ]);
  });

  it('offers what a choice offers, each once', () => {
    expect(findBlanks('{ red | blue|red }').map(({ options }) => options)).toEqual([['red', 'blue']]);
  });

  it('reads a default in a JSON string as JSON writes it', () => {
    expect(findBlanks('{"a": "{{b:say \\"hi\\"\\n}}"}').map((blank) => blank.default)).toEqual(['say "hi"\n']);
    expect(findBlanks('say {{b:C:\\new}}').map((blank) => blank.default)).toEqual(['C:\\new']);
  });

  const unit = fc.constantFrom('{', '{{', '}', '}}', '[', ']', '$', '|', ':', '"', '\\', '\n', ' ', 'A', 'bc', 'YOUR ');

  it('finds blanks in order that never overlap, in any text', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join('');
        let end = 0;
        for (const blank of findBlanks(text)) {
          expect(blank.start).toBeGreaterThanOrEqual(end);
          expect(blank.end).toBeGreaterThan(blank.start);
          expect(blank.name).not.toBe('');
          end = blank.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
