import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFormat } from './json-format';

const read = (value: unknown, path = 'file.json') =>
  jsonFormat.read(typeof value === 'string' ? value : JSON.stringify(value), path);

const readPairs = (value: unknown) => read(value).prompts.map(({ title, text }) => [title, text]);

describe('jsonFormat', () => {
  it.each([
    ['a list', [{ title: 'Fox', prompt: 'A fox' }]],
    ['an object with a list', { version: 1, items: [{ name: 'Fox', content: 'A fox' }] }],
    ['a list two levels down', { data: { results: [{ act: 'Fox', text: 'A fox' }] } }],
    ['an object by title', { Fox: { prompt: 'A fox' } }],
    ['objects by title in groups', { pack: { info: 'x', styles: { Fox: { prompt: 'A fox', model: 'm' } } } }],
    ['lists by category', { Animals: [{ Title: 'Fox', Body: 'A fox' }] }],
    ['groups with lists', [{ name: 'Animals', prompts: [{ label: 'Fox', template: 'A fox' }] }]],
    ['a single record', { title: 'Fox', prompt: 'A fox' }],
    ['an envelope', { version: '1.0', prompt: { id: '1', title: 'Fox', content: 'A fox' } }],
    ['a template of a studio', { name: 'Fox', type: 'default', preset_data: { positive_prompt: 'A fox' } }],
    [
      'translations',
      {
        title: 'Fox',
        prompts: [
          { language: 'de', text: 'x' },
          { language: 'en', text: 'A fox' },
        ],
      },
    ],
    [
      'translations with a mark',
      [
        {
          title: 'Fox',
          prompts: [
            { language: 'en', text: 'x' },
            { language: 'fr', text: 'A fox', is_primary: true },
          ],
        },
      ],
    ],
    ['other line ends and outer space', [{ title: ' Fox\r\n', prompt: '\r\nA fox\n ' }]],
    ['JSON Lines', '{"title": "Fox", "prompt": "A fox"}\n\n{"version": 1}\n'],
  ])('reads %s', (_, value) => {
    expect(readPairs(value)).toEqual([['Fox', 'A fox']]);
  });

  it('reads all that a record tells, under whatever names', () => {
    const [prompt] = read({
      items: [
        {
          slug: 'fox',
          act: 'Fox',
          promptEn: 'A {argument name="coat" default="red"} fox',
          negative_prompt: 'blur',
          'Sub Category': 'dropped',
          cluster: { id: 3, name: 'Animals' },
          tags: [{ name: 'ink' }, 'ink', 'dusk'],
          author: { name: 'mira', url: 'https://example.org/mira' },
          source: { name: 'board', url: 'https://example.org/fox' },
          coverImage: 'media/fox.webp',
          description: 'A fox\nat dusk.',
          notes: ['One.', 'Two.'],
          aspect_ratio: '3:4',
          needReferenceImages: true,
          isFavorite: true,
          createdAt: '2026-01-02T03:04:05Z',
          updated: 1_767_323_045,
        },
      ],
    }).prompts;
    expect(prompt).toEqual({
      key: 'fox',
      title: 'Fox',
      category: 'Animals',
      tags: ['ink', 'dusk'],
      author: 'mira',
      authorUrl: 'https://example.org/mira',
      sourceUrl: 'https://example.org/fox',
      preview: 'media/fox.webp',
      lead: 'A fox at dusk.',
      text: 'A {argument name="coat" default="red"} fox',
      negative: 'blur',
      aspect: '3:4',
      needsImage: 'required',
      variables: [{ name: 'coat', description: '', default: 'red', options: [], type: 'text' }],
      notes: 'One.\n\nTwo.',
      favourite: true,
      createdAt: Date.UTC(2026, 0, 2, 3, 4, 5),
      updatedAt: 1_767_323_045_000,
    });
  });

  it('makes each of several texts a prompt of its own', () => {
    const { prompts } = read({ total: 1, items: [{ id: 7, title: 'Fox', prompts: ['By day', 'By night'] }] });
    expect(prompts.map(({ key, title, text }) => [key, title, text])).toEqual([
      ['7', 'Fox', 'By day'],
      ['7/2', 'Fox 2', 'By night'],
    ]);
  });

  it('finds a title in the text where there is none', () => {
    expect(readPairs([{ id: 1, prompt: '## Fog over **the harbor**\nMore' }, 'A list of plain texts'])).toEqual([
      ['Fog over the harbor', '## Fog over **the harbor**\nMore'],
      ['A list of plain texts', 'A list of plain texts'],
    ]);
  });

  it('writes a prompt that is an object as JSON', () => {
    expect(readPairs([{ title: 'Fox', prompt: { subject: 'a fox', light: ['dusk'] } }])).toEqual([
      ['Fox', '{\n  "subject": "a fox",\n  "light": [\n    "dusk"\n  ]\n}'],
    ]);
  });

  it('keeps the slot of a style, and gives one that only keeps things out a slot', () => {
    const { prompts } = read([
      { name: 'Etching', prompt: 'etching of {prompt}, fine lines', negative_prompt: 'color' },
      { name: 'No text', negative_prompt: 'letters' },
    ]);
    expect(prompts.map(({ text, negative }) => [text, negative])).toEqual([
      ['etching of {prompt}, fine lines', 'color'],
      ['{prompt}', 'letters'],
    ]);
  });

  it('names the categories that prompts give by id', () => {
    const { prompts, categoryNames } = read({
      version: '1.0',
      prompts: [{ id: 'p', title: 'Fox', content: 'A fox', categoryId: 'c1', pinned: true }],
      categories: [{ id: 'c1', name: 'Animals' }],
    });
    expect(prompts[0]).toMatchObject({ category: 'c1', favourite: true });
    expect(categoryNames).toEqual(new Map([['c1', 'Animals']]));
  });

  it('has nothing to complain of a file that only names categories', () => {
    expect(read({ promptFiles: [{ id: 'p', path: 'prompts/p.json' }], categories: [{ id: 'c', name: 'C' }] })).toEqual({
      prompts: [],
      wordLists: [],
      skipped: [],
      categoryNames: new Map([['c', 'C']]),
    });
  });

  it.each([
    [
      '#',
      [{ uuid: 'u', title: 'T', content: '#hair color# on #a0a0a0, # of #1' }],
      '{argument name="hair color"} on #a0a0a0, # of #1',
    ],
    [
      'Raycast snippet',
      [{ name: 'T', text: 'Draw {clipboard}{cursor}', keyword: 'd' }],
      'Draw {argument name="clipboard"}',
    ],
    [
      'Raycast command',
      [{ title: 'T', prompt: 'Draw {selection}', creativity: 'none' }],
      'Draw {argument name="selection"}',
    ],
    [
      'Raycast modifier',
      [{ name: 'T', text: '{argument name="a" default="b" | uppercase} {clipboard | trim}' }],
      '{argument name="a" default="b"} {argument name="clipboard"}',
    ],
    ['other', [{ title: 'T', prompt: '#a# {selection} {{b}}' }], '#a# {selection} {{b}}'],
  ])('rewrites placeholders of the kind %s', (_, value, text) => {
    expect(read(value).prompts[0]?.text).toBe(text);
  });

  it('reads a tree of word lists', () => {
    expect(read({ colors: { warm: ['ochre', 'rust'] }, years: [1900, '1920'] }).wordLists).toEqual([
      { name: 'colors/warm', words: ['ochre', 'rust'] },
      { name: 'years', words: ['1900', '1920'] },
    ]);
  });

  it('skips what holds no prompt by its title or its number, and keeps the rest', () => {
    const { prompts, skipped } = read([
      { title: 'Empty', prompt: ' ' },
      7,
      { title: '>>>>>> Portraits' },
      { prompt: 'A fox' },
      { title: 'Long', prompt: 'x'.repeat(500_001) },
    ]);
    expect(prompts.map(({ title }) => title)).toEqual(['A fox']);
    expect(skipped.map(({ line, reason, detail }) => [line, reason, detail])).toEqual([
      [0, 'no-text', 'Empty'],
      [0, 'no-text', '#2'],
      [0, 'divider', '>>>>>> Portraits'],
      [0, 'too-long', 'Long'],
    ]);
  });

  it('drops addresses that are not http(s)', () => {
    const [prompt] = read([
      {
        prompt: 'A',
        url: 'javascript:alert(1)',
        author: '[m](data:x)',
        author_link: 'ftp://x',
        image: 'data:image/png,x',
      },
    ]).prompts;
    expect(prompt).toMatchObject({ sourceUrl: '', author: 'm', authorUrl: '', preview: '' });
  });

  it.each([
    ['[\n  {"prompt": "a"},\n]', 3],
    ['{"prompt": "a"', 1],
    ['{"prompt":\n"a" "b"}', 2],
    ['{\n"prompt": \'a\'}', 2],
    ['[{"prompt": "a"}]\n\nx', 3],
  ])('names the line in which %j breaks', (text, line) => {
    const { prompts, skipped } = read(text);
    expect(prompts).toEqual([]);
    expect(skipped).toEqual([
      { file: 'file.json', line, reason: 'broken', detail: expect.stringMatching(/^(?:Unexpected|Expected) [^\n"]+$/) },
    ]);
  });

  it('names the broken lines of JSON Lines', () => {
    const { prompts, skipped } = read('{"prompt": "a"}\n{"prompt": }\n{"prompt": "c"}');
    expect(prompts.map(({ text }) => text)).toEqual(['a', 'c']);
    expect(skipped).toEqual([{ file: 'file.json', line: 2, reason: 'broken', detail: expect.any(String) }]);
  });

  it.each([[{ name: 'a-package', scripts: { build: 'x' } }], [[1, 2]], [{}], ['3']])('does not know %j', (value) => {
    expect(read(value).skipped).toEqual([{ file: 'file.json', line: 0, reason: 'unknown-format', detail: '' }]);
  });

  it.each([
    ['{"a": 1}', true],
    [' [ {', true],
    ['[]', true],
    ['[SUBJECT] in the rain', false],
    ['{red|blue} car', false],
    ['{{subject}} at dusk', false],
    ['', false],
  ])('fits %j: %s', (text, fits) => {
    expect(jsonFormat.fits(text, '')).toBe(fits);
  });

  it('never throws on any JSON, and takes nothing from what objects inherit', () => {
    const key = fc.oneof(
      fc.constantFrom('prompt', 'prompts', 'items', 'title', 'text', 'tags', 'author', 'source', 'categories', 'id'),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'language', 'variables', 'negative_prompt'),
      fc.string(),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null)),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.array(fc.tuple(key, tie('tree')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const { prompts, skipped } = read(JSON.stringify(value));
        for (const prompt of prompts) {
          expect(Object.values(prompt).every((part) => part !== undefined)).toBe(true);
          expect([prompt.key, prompt.title, prompt.text]).not.toContain('');
        }
        expect(skipped.every(({ reason }) => reason !== 'broken')).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads what hardly anybody nests as deeply', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(read(`[{"title": "Deep", "prompt": ${deep}}, {"title": "Fox", "prompt": "A fox"}]`).prompts).toHaveLength(1);
    expect(read(deep).prompts).toEqual([]);
    expect(read(`${deep}x`).skipped[0]?.reason).toBe('broken');
  });
});
