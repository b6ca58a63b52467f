import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../sites/site';
import { fillTemplate } from '../template/fill-template';
import { isJson } from '../template/is-json';
import { adaptPrompt } from './adapt-prompt';
import { ADAPTATION_IDS, type AdaptationId, OFFER_IDS, type OfferId } from './adaptation';

const nothing: ReadonlySet<never> = new Set();

/** The adapted text and what was done. */
function adapt(dialect: Dialect, text: string, aspect = '', negative = '', on: readonly OfferId[] = []) {
  const adapted = adaptPrompt({ text, aspect, negative }, dialect, nothing, new Set(on));
  return { ...adapted, done: adapted.adaptations.map(({ label: { deed, about } }) => `${deed} ${about}`.trim()) };
}

describe('adaptPrompt for Midjourney', () => {
  it.each([
    ['line breaks to spaces', 'A fox\nin snow.\n\n  Dusk\n', '', 'A fox in snow. Dusk', ['oneLine']],
    ['nothing of a single line', 'A fox', '', 'A fox', []],
    ['long dashes before a parameter', 'A fox —ar 2:3 –v 6', '', 'A fox --ar 2:3 --v 6', ['dashesMended —ar –v']],
    ['two long dashes', 'A fox ——ar 2:3', '', 'A fox --ar 2:3', ['dashesMended ——ar']],
    ['a long dash that touches the text', 'A fox—ar 2:3', '', 'A fox --ar 2:3', ['dashesMended —ar']],
    ['no long dash of a sentence', 'A fox —raw and wild— at 2', '', 'A fox —raw and wild— at 2', []],
    [
      'parameters to the end',
      'A fox --v 6, in snow --no cats. Soft light --s 50',
      '',
      'A fox, in snow. Soft light --v 6 --no cats --s 50',
      ['parametersMoved --v 6 --no cats'],
    ],
    [
      'parameters from the beginning',
      '--v 6, --ar 2:3 A fox',
      '',
      'A fox --v 6 --ar 2:3',
      ['parametersMoved --v 6 --ar 2:3'],
    ],
    [
      'parameters of a line before it becomes one',
      'A fox --no cats\nin snow',
      '',
      'A fox in snow --no cats',
      ['parametersMoved --no cats', 'oneLine'],
    ],
    ['no unknown flag', 'A --blue tit --v 6 here', '', 'A --blue tit here --v 6', ['parametersMoved --v 6']],
    ['nothing where a known flag is broken', 'A --v six fox --s 5 here', '', 'A --v six fox --s 5 here', []],
    ['the aspect that the prompt has', 'A fox', '2:3', 'A fox --ar 2:3', ['aspectAdded --ar 2:3']],
    ['the aspect before other parameters', 'A fox --v 6', '2:3', 'A fox --ar 2:3 --v 6', ['aspectAdded --ar 2:3']],
    ['an aspect in whole numbers', 'A fox', '1.91:1', 'A fox --ar 191:100', ['aspectAdded --ar 191:100']],
    ['no second aspect', 'A fox --ar 1:1', '2:3', 'A fox --ar 1:1', []],
    ['no aspect beside a broken one', 'A fox --ar wide', '2:3', 'A fox --ar wide', []],
    ['no aspect that is none', 'A fox', '0:3', 'A fox', []],
    [
      'an aspect sentence at the end',
      'A fox in snow. Aspect ratio: 9:16.',
      '2:3',
      'A fox in snow. --ar 9:16',
      ['aspectFromSentence --ar 9:16'],
    ],
    [
      'an aspect sentence before parameters',
      'A fox.\nThe image aspect ratio is 16x9, horizontal. --v 6',
      '',
      'A fox. --ar 16:9 --v 6',
      ['oneLine', 'aspectFromSentence --ar 16:9'],
    ],
    [
      'an aspect at the end of a list',
      'A fox, 8k, 4:5 aspect ratio',
      '',
      'A fox, 8k --ar 4:5',
      ['aspectFromSentence --ar 4:5'],
    ],
    ['no aspect within a sentence', 'A fox in 9:16 aspect ratio', '', 'A fox in 9:16 aspect ratio', []],
    ['no aspect in the middle', 'Aspect ratio 9:16. A fox', '', 'Aspect ratio 9:16. A fox', []],
    [
      'no text that is an aspect alone',
      'Aspect ratio 9:16.',
      '',
      'Aspect ratio 9:16. --ar 9:16',
      ['aspectAdded --ar 9:16'],
    ],
    [
      'an aspect behind JSON, which keeps its lines',
      '{\n  "a": "b"\n}',
      '2:3',
      '{\n  "a": "b"\n} --ar 2:3',
      ['aspectAdded --ar 2:3'],
    ],
    ['no line of fenced text', 'A\n```\nb --v 6\n  c\n```', '', 'A\n```\nb --v 6\n  c\n```', []],
  ])('changes %s', (_, text, aspect, expected, done) => {
    const adapted = adapt('midjourney', text, aspect);
    expect(adapted.text).toBe(expected);
    expect(adapted.done).toEqual(done);
  });

  it.each([
    ['the negative prompt', 'A fox --v 6', 'text, Blurry\n(ugly:1.2), no text', 'A fox --v 6 --no text, Blurry, ugly'],
    ['what would end the list', 'A fox', 'a "b" {c}. -- d — e', 'A fox --no a b c d e'],
    ['a part of the text', 'A fox.\n\nNegative prompt: text, cats.\n\nDusk.', '', 'A fox. Dusk. --no text, cats'],
    ['a part with emphasis', 'A fox.\n**Negative prompt:** text --v 6', 'cats', 'A fox. --v 6 --no cats, text'],
  ])('offers %s as --no', (_, text, negative, expected) => {
    const offered = adapt('midjourney', text, '', negative);
    expect(offered.offers.map(({ id }) => id)).toEqual(['no-parameter']);
    expect(offered.text).not.toContain('--no');
    expect(offered.negative).toBe(negative);

    const taken = adapt('midjourney', text, '', negative, ['no-parameter']);
    expect(taken.text).toBe(expected);
    expect(taken.offers).toEqual(offered.offers);
    expect(taken.negative).toBe('');
  });

  it('offers no second --no', () => {
    expect(adapt('midjourney', 'A fox --no cats', '', 'dogs').offers).toEqual([]);
  });

  it.each([
    ['{"a": 1}', { id: 'json' }],
    ['Make this: { "a": {"b": 1}', { id: 'json' }],
    ['A {red, blue} fox', { id: 'permutations', jobs: 2, orMore: false }],
    ['A {red, blue, {old, new} green} fox {a, b}', { id: 'permutations', jobs: 8, orMore: false }],
    [`${'{a, b} '.repeat(6)}`, { id: 'permutations', jobs: 40, orMore: true }],
  ])('warns of several jobs in %s', (text, warning) => {
    expect(adapt('midjourney', text).warnings).toEqual([warning]);
  });

  it.each(['A {fox} here', 'A fox, {a\\, b}', 'a, b', '}, {', '{prompt}, red'])('warns of nothing in %s', (text) => {
    expect(adapt('midjourney', text).warnings).toEqual([]);
  });
});

describe('adaptPrompt for other sites', () => {
  it.each([
    [
      'a sentence',
      'A fox in snow. --ar 2:3 --v 6 --style raw',
      'A fox in snow. Aspect ratio 2:3.',
      ['parametersRemoved --ar 2:3 --v 6 --style raw', 'aspectInWords 2:3'],
    ],
    [
      'a list',
      'A fox, 8k --ar 2:3',
      'A fox, 8k, aspect ratio 2:3',
      ['parametersRemoved --ar 2:3', 'aspectInWords 2:3'],
    ],
    [
      'lines',
      'A fox\n\n—ar 2:3\n--v 6',
      'A fox\n\nAspect ratio 2:3.',
      ['parametersRemoved —ar 2:3 --v 6', 'aspectInWords 2:3'],
    ],
    ['a text that names it', 'A 2:3 fox --ar 2:3', 'A 2:3 fox', ['parametersRemoved --ar 2:3']],
    [
      'no aspect',
      'A fox --v 6.1 --p abc12 --sref 123 https://a.b/c --tile',
      'A fox',
      ['parametersRemoved --v 6.1 --p abc12 --sref 123 https://a.b/c --tile'],
    ],
    [
      'commas',
      'A fox --ar 2:3, --v 6.',
      'A fox, aspect ratio 2:3',
      ['parametersRemoved --ar 2:3, --v 6.', 'aspectInWords 2:3'],
    ],
    [
      'exclusions',
      'A fox. --no cats, dogs --v 6',
      'A fox. Without cats, dogs.',
      ['parametersRemoved --no cats, dogs --v 6', 'exclusionsInWords'],
    ],
    ['JSON', '{"a": 1}\n--v 6', '{"a": 1}', ['parametersRemoved --v 6']],
  ])('takes Midjourney’s parameters off the end of %s', (_, text, expected, done) => {
    for (const dialect of ['chat', 'plain'] as const) {
      const adapted = adapt(dialect, text);
      expect(adapted.text).toBe(expected);
      expect(adapted.done).toEqual(done);
      expect(adapted.warnings).toEqual([]);
    }
  });

  it.each([
    'A fox --blue tits',
    'A fox --ar 2:3 --unknown',
    'A fox --v 6 in snow',
    'A fox --style',
    'npm run fox --no "a b"',
    '--ar 2:3',
    '{"a": "b --ar 2:3"}',
    'A fox\n\n  in snow\n',
    'A wide beach —no people, only gulls.',
  ])('leaves %s alone', (text) => {
    for (const dialect of ['chat', 'plain', 'stable-diffusion'] as const) {
      expect(adaptPrompt({ text, aspect: '2:3', negative: 'x' }, dialect, nothing)).toMatchObject({
        text,
        negative: 'x',
        adaptations: [],
        warnings: [],
      });
    }
  });

  it('puts what --no excludes in the negative prompt where there is a box for it', () => {
    expect(adapt('stable-diffusion', 'A (red:1.2) fox --no cats', '', 'text')).toMatchObject({
      text: 'A (red:1.2) fox',
      negative: 'text, cats',
      done: ['parametersRemoved --no cats', 'exclusionsInNegative'],
    });
  });

  it('offers to put a negative part of the text in its box', () => {
    const text = 'A fox\nNegative prompt: text,\ncats\nSteps: 20, Seed: 1';
    expect(adapt('stable-diffusion', text).text).toBe(text);
    expect(adapt('stable-diffusion', text, '', 'dogs', ['negative-apart'])).toMatchObject({
      text: 'A fox\nSteps: 20, Seed: 1',
      negative: 'dogs, text,\ncats',
    });
  });

  it.each([
    ['A (red:1.2) fox', 'A red fox'],
    ['((old:0.8) fox :1.15), (wild: .9)', 'old fox , wild'],
    ['A (red) fox (at 10:30) (1:2) <lora:x:1>', undefined],
  ])('offers chat models to make weights plain in %s', (text, expected) => {
    const adapted = adapt('chat', text, '', '', ['plain-weights']);
    expect(adapted.text).toBe(expected ?? text);
    expect(adapted.offers.map(({ id }) => id)).toEqual(expected === undefined ? [] : ['plain-weights']);
    expect(adapt('chat', text).text).toBe(text);
  });

  it('offers chat models to say in words what they have no box for', () => {
    const on = ['negative-in-words', 'aspect-sentence'] as const;
    expect(adapt('chat', 'A fox in snow.', '2:3', 'text, cats', on)).toMatchObject({
      text: 'A fox in snow. Without text, cats. Aspect ratio 2:3.',
      negative: '',
    });
    expect(adapt('chat', 'A fox, 16:9', '2:3').offers).toEqual([]);
  });
});

describe('adaptPrompt for every site', () => {
  const dialects: readonly Dialect[] = ['midjourney', 'stable-diffusion', 'chat', 'plain'];

  it.each([
    ['line ends', 'a\r\nb\rc', 'a\nb\nc', 'lineEndsMended'],
    ['spaces', 'a\u00a0b\u2003c\u3000d', 'a b c\u3000d', 'hiddenCharactersCleaned'],
    ['zero widths and marks', '\ufeffa\u200bb\u00adc\u202ed\u2066e', 'abcde', 'hiddenCharactersCleaned'],
    ['controls', 'a\u0000b\u001bc\td', 'abc\td', 'hiddenCharactersCleaned'],
    [
      'hidden tags but no flag',
      'a\u{e0061}\u{e007f} 🏴\u{e0067}\u{e0062}\u{e007f}',
      'a 🏴\u{e0067}\u{e0062}\u{e007f}',
      'hiddenCharactersCleaned',
    ],
    [
      'joiners but those of letters and emoji',
      'a\u200db 👩\u200d🚀 می\u200cخواهم',
      'ab 👩\u200d🚀 می\u200cخواهم',
      'hiddenCharactersCleaned',
    ],
    ['separators', 'a\u2028b', 'a\nb', 'lineEndsMended'],
  ])('cleans %s', (_, text, expected, label) => {
    const adapted = adapt('chat', text);
    expect(adapted.text).toBe(expected);
    expect(adapted.done).toEqual([label]);
    expect(adapt('chat', expected).done).toEqual([]);
  });

  it('keeps a line separator in a JSON string, where a line break would end the string', () => {
    const text = JSON.stringify({ a: 'b\u2028c\u00a0d' });
    expect(adapt('chat', text).text).toBe(JSON.stringify({ a: 'b\u2028c d' }));
  });

  it('says where the filled blanks stand in the adapted text', () => {
    const filled = fillTemplate(
      'A {{what:red\nfox}}… {{a:red fox}}\n --v 6 in {{b:deep snow}}, {{c:x}} --ar {{d:2:3}}',
    );
    for (const dialect of dialects) {
      const { text, spans } = adaptPrompt({ ...filled, aspect: '', negative: '' }, dialect, nothing);
      const marked = spans.map(({ start, end, name }) => [name, text.slice(start, end)]);
      expect(marked.slice(0, 3)).toEqual([
        ['a', 'red fox'],
        ['b', 'deep snow'],
        ['c', 'x'],
      ]);
      expect(marked[3]).toEqual(['d', dialect === 'midjourney' ? '2:3' : '']);
    }
  });

  const words = fc.constantFrom(
    ...[
      'a fox',
      'in snow.',
      ',',
      '.',
      ' ',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\u00a0',
      '\u200b',
      '—',
      '--',
      ':',
      '(',
      ')',
    ],
    ...['--ar 2:3', '—ar 2:3', '——ar', '--ar', '--v 6', '--v', '6', '–s 50', '--no', '--no cats, dogs', '--style raw'],
    ...['--p', 'abc12', '--sref 123', '--tile', '--blue', '2:3', 'Aspect ratio: 9:16.', ', aspect ratio 2:3', '--niji'],
    ...['{a, b}', '{"a": 1}', '{', '}', '"', '```', '(red:1.2)', '(1.2:1)', 'Negative prompt: text, cats', 'Without x'],
  );
  const anyText = fc.oneof(
    fc.array(words, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.array(words, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  const input = fc.record({
    text: anyText,
    aspect: fc.constantFrom('', '2:3', '1.91:1', 'x'),
    negative: fc.oneof(fc.constantFrom('', 'text, cats'), anyText),
  });
  const dialect = fc.constantFrom(...dialects);
  const off = fc.subarray([...ADAPTATION_IDS]).map((ids) => new Set<AdaptationId>(ids));
  const on = fc.subarray([...OFFER_IDS]).map((ids) => new Set<OfferId>(ids));
  const runs = { numRuns: 3000 };

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(input, dialect, off, on, (prompt, site, left, taken) => {
        const once = adaptPrompt(prompt, site, left, taken);
        const twice = adaptPrompt({ ...prompt, text: once.text, negative: once.negative }, site, left, taken);
        expect([twice.text, twice.negative]).toEqual([once.text, once.negative]);
      }),
      runs,
    );
  });

  it('gives the input back to the character when all is off', () => {
    fc.assert(
      fc.property(input, dialect, (prompt, site) => {
        const { text, negative, adaptations } = adaptPrompt(prompt, site, new Set(ADAPTATION_IDS));
        expect({ text, negative, adaptations }).toEqual({
          text: prompt.text,
          negative: prompt.negative,
          adaptations: [],
        });
      }),
      runs,
    );
  });

  it('leaves out each adaptation that is taken back, and offers it again', () => {
    fc.assert(
      fc.property(input, dialect, (prompt, site) => {
        for (const { id } of adaptPrompt(prompt, site, nothing).adaptations) {
          const without = adaptPrompt(prompt, site, new Set([id]));
          expect(without.adaptations.map((each) => each.id)).not.toContain(id);
          expect(without.leftOut.map((each) => each.id)).toEqual([id]);
        }
      }),
      runs,
    );
  });

  it('keeps every letter of the text for Midjourney, but those of a negative part or an aspect sentence', () => {
    const letters = (text: string) =>
      text
        .replace(/[^a-z]/gi, '')
        .split('')
        .sort()
        .join('');
    fc.assert(
      fc.property(input, (prompt) => {
        const kept = adaptPrompt(prompt, 'midjourney', new Set(['aspect-parameter']));
        expect(letters(kept.text)).toBe(letters(prompt.text));
      }),
      runs,
    );
  });

  it('keeps JSON to the character', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 2 }), fc.nat(4), dialect, (json, indent, site) => {
        const text = JSON.stringify({ a: JSON.parse(json) }, null, indent).replace(/[^ -~\n]/g, '?');
        expect(isJson(text)).toBe(true);
        expect(adaptPrompt({ text, aspect: '', negative: '' }, site, nothing).text).toBe(text);
      }),
      runs,
    );
  });
});
