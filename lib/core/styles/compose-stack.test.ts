import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../template/fill-template';
import { unfilled } from '../template/filled-text';
import { isJson } from '../template/is-json';
import { composeStack } from './compose-stack';
import { isStyle } from './is-style';
import { wrapDraft } from './wrap-draft';

function compose(...texts: readonly string[]): string {
  return composeStack(texts.map(unfilled)).text;
}

describe('isStyle', () => {
  it.each(['{prompt}', 'An oil of {prompt}, thick', '{"a": "{prompt}"}', '{argument name="a"} {prompt}'])(
    'takes %s for a style',
    (text) => {
      expect(isStyle(text)).toBe(true);
    },
  );

  it.each([
    'An oil of a fox',
    '{Prompt} { prompt } {prompts}',
    'A blank {{prompt}}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a blank in the form of other tools.
    'A blank ${prompt}',
    '{argument name="a" default="{prompt}"}',
  ])('takes %s for a prompt', (text) => {
    expect(isStyle(text)).toBe(false);
  });
});

describe('composeStack', () => {
  it.each([
    ['nothing', [], ''],
    ['a subject alone', ['A fox'], 'A fox'],
    ['a subject in a style', ['A fox', 'An oil of {prompt}, thick'], 'An oil of A fox, thick'],
    ['a subject that was added after its style', ['An oil of {prompt}', 'a fox'], 'An oil of a fox'],
    ['a style in the next one', ['a fox', 'oil of {prompt}', 'photo of {prompt}'], 'photo of oil of a fox'],
    ['styles alone', ['oil of {prompt}', 'photo of {prompt}'], 'photo of oil of {prompt}'],
    ['all slots of a style', ['fox', '{prompt}! A {prompt}!'], 'fox! A fox!'],
    ['additions as items of a list', ['a fox', '35mm', 'soft light'], 'a fox, 35mm, soft light'],
    ['additions as sentences', ['A fox.', 'Seen from above.'], 'A fox. Seen from above.'],
    [
      'additions below a text of several lines',
      ['A fox.\n\nSnow.\n', 'Seen from above.'],
      'A fox.\n\nSnow.\n\nSeen from above.',
    ],
    ['additions in the order of the stack', ['a fox', '35mm', 'oil of {prompt}', 'dusk'], 'oil of a fox, 35mm, dusk'],
    ['an empty part', ['', 'a fox', ' '], 'a fox'],
    ['the same part twice', ['a fox', 'a fox'], 'a fox, a fox'],
    ['a full stop before a comma', ['A fox.', '{prompt}, in oil. {prompt}'], 'A fox, in oil. A fox.'],
    ['dots before a comma', ['A fox...', '{prompt}, in oil'], 'A fox..., in oil'],
    ['dollar signs', ["a $& $1 $' fox", 'oil of {prompt}'], "oil of a $& $1 $' fox"],
  ])('composes %s', (_, texts, expected) => {
    expect(compose(...texts)).toBe(expected);
  });

  it('keeps a style that is JSON valid with any subject', () => {
    const styles = ['{"scene": "oil of {prompt}, {{x}}", "b": [1]}', '{"scene": {prompt}, "n": {{n}}}'];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...styles), (subject, style) => {
        const composed = compose(subject, style).replace('{{n}}', '3');
        expect(isJson(composed)).toBe(true);
        expect(JSON.parse(composed).scene).toContain(subject.trim().replace(/\.$/, ''));
      }),
    );
  });

  it('keeps every character of the subject and of the styles', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 4 }), (subject, around) => {
        fc.pre(![subject, ...around.flat()].some((text) => /[{}[\]$.]/.test(text)) && subject.trim() !== '');
        const styles = around.map(([before, after]) => `${before}{prompt}${after}`);
        const expected = around.reduce((whole, [before, after]) => before + whole.trim() + after, subject);
        expect(compose(subject, ...styles)).toBe(expected);
      }),
    );
  });

  it('says where the filled blanks of every part went, in JSON too', () => {
    const texts = [
      '  a {{animal:red "fox".}}\n',
      '{"a": "oil of {prompt}, {{mood:calm}}"}',
      'at {{time:dusk}}, {{light}}',
    ];
    const { text, spans } = composeStack(texts.map((each) => fillTemplate(each)));
    expect(spans.map(({ start, end, name, filled }) => [name, text.slice(start, end), filled])).toEqual([
      ['animal', 'red \\"fox\\"', true],
      ['mood', 'calm', true],
      ['time', 'dusk', true],
      ['light', '{{light}}', false],
    ]);
  });

  it('marks a blank wherever the text that it stands in went', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((each) => !/[{}[\]$.,]/.test(each) && each.trim() !== '');
    fc.assert(
      fc.property(fc.string(), value, fc.nat(3), (before, filling, styles) => {
        fc.pre(!/[{}[\]$"\\]/.test(before));
        const parts = [
          fillTemplate(`x${before}{{a}}x`, { a: filling }),
          ...Array(styles).fill(unfilled('<{prompt}|{prompt}>')),
        ];
        const { text, spans } = composeStack(parts);
        expect(spans).toHaveLength(2 ** styles);
        for (const { start, end } of spans) expect(text.slice(start, end)).toBe(filling);
      }),
    );
  });

  it('does not grow without end', () => {
    const greedy = '{prompt}'.repeat(1000);
    expect(compose('x'.repeat(1000), greedy, greedy, greedy, greedy).length).toBeLessThan(3_000_000);
  });
});

describe('wrapDraft', () => {
  it.each([
    ['An oil of {prompt}, thick', ' a fox\n', 'An oil of a fox, thick'],
    ['An oil of {prompt}, thick', '  ', 'An oil of {prompt}, thick'],
    ['Soft light', 'a fox', 'a fox, Soft light'],
    ['Soft light', '', 'Soft light'],
  ])('wraps %j around %j', (style, draft, expected) => {
    expect(wrapDraft(unfilled(style), draft).text).toBe(expected);
  });
});
