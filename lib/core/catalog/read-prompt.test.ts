import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrompt } from './read-prompt';

const place = { category: 'nature', slug: 'fox' };

/** A file with only a title, and the given front matter lines and body. */
const file = (body: string, ...lines: string[]) => `---\n${['title: Fox', ...lines].join('\n')}\n---\n${body}`;

const read = (source: string) => {
  const result = readPrompt(source, place);
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.line}: ${issue.message}`).join('\n'));
  return result;
};

const promptOf = (body: string, ...lines: string[]) => read(file(body, ...lines)).prompt;

const issuesOf = (source: string) => {
  const result = readPrompt(source, place);
  return result.ok ? [] : result.issues.map((issue) => [issue.line, issue.message] as const);
};

describe('readPrompt', () => {
  it('reads all parts of a whole file', () => {
    const source = `---
title: 'Fox: a study'
category: animals
tags:
  - ink
  - close-up
author: '[@someone](https://x.example/someone)'
author_url: 'https://example.org/someone'
source_url: 'https://example.org/someone/1'
preview: /media/animals/fox.webp
aspect: 3:4
needs_image: optional
negative_prompt: text, frame
variables:
  - name: Season
    description: Time of year
---

A fox in ink.

## Prompt

A fox in {argument name="season" default="winter" options="winter, spring"}.

Close up.

## Source

- [Original Post](https://example.org/other)

## Example Output

![Fox](/media/animals/fox.webp)
`;
    expect(read(source)).toEqual({
      ok: true,
      issues: [],
      variants: [],
      unused: [],
      prompt: {
        id: 'animals/fox',
        title: 'Fox: a study',
        category: 'animals',
        tags: ['ink', 'close-up'],
        author: '@someone',
        authorUrl: 'https://example.org/someone',
        sourceUrl: 'https://example.org/someone/1',
        preview: '/media/animals/fox.webp',
        lead: 'A fox in ink.',
        text: 'A fox in {argument name="season" default="winter" options="winter, spring"}.\n\nClose up.',
        negative: 'text, frame',
        aspect: '3:4',
        needsImage: 'optional',
        variables: [
          {
            name: 'season',
            description: 'Time of year',
            default: 'winter',
            options: ['winter', 'spring'],
            type: 'choice',
          },
        ],
      },
    });
  });

  it.each([
    ['flow tags and double quotes', 'title: "Fox"\ntags: ["a", "b"]\nauthor: "@x"'],
    ['block tags and single quotes', "title: 'Fox'\ntags:\n- a\n- b\nauthor: '@x'"],
    ['tags with commas and plain text', 'title: Fox\ntags: a, b\nauthor: "@x"'],
    ['a link without address', 'title: Fox\ntags: [a, b, a]\nauthor: "[@x]()"'],
  ])('reads the same prompt from %s', (_, matter) => {
    expect(read(`---\n${matter}\n---\nA`).prompt).toMatchObject({ title: 'Fox', tags: ['a', 'b'], author: '@x' });
  });

  describe('finds the prompt', () => {
    it.each([
      ['below its heading', 'Lead.\n\n## Prompt\n\nA\n\nB\n', 'Lead.', 'A\n\nB'],
      ['up to a known heading', '## Prompt\nA\n## Notes\nB\n## Source\nC', '', 'A'],
      ['with unknown headings in it', '## Prompt\nA\n## Lighting\nB\n## Tips\nC', '', 'A\n## Lighting\nB'],
      ['with deeper headings in it', '## Prompt\nA\n### Source\nB', '', 'A\n### Source\nB'],
      ['whatever the case of the headings', 'Lead\n## PROMPT:\nA\n## example output ##\nB', 'Lead', 'A'],
      ['without a heading', 'A\n\nB\n\n## Source\n\nC', '', 'A\n\nB'],
      ['without any heading', 'A\n\nB', '', 'A\n\nB'],
      ['below an italic lead', '*Lead of\nthis.*\n\nA\n\n## Reference Image\n\nB', 'Lead of this.', 'A'],
      ['where the italic text is all', '*A*\n\n## Source', '', '*A*'],
      ['in a fence', '## Prompt\n\n```json\n{\n  "a": 1\n}\n```\n\n## Source', '', '{\n  "a": 1\n}'],
      ['in a fence with headings inside', '## Prompt\n```\nA\n## Source\nB\n```\n## Source\nC', '', 'A\n## Source\nB'],
      ['in a fence with its spaces', '## Prompt\n```\n  A \n\n```', '', '  A \n'],
      ['beside a fence', '## Prompt\nUse this:\n```\n## Notes\n```', '', 'Use this:\n```\n## Notes\n```'],
      ['between two fences', '## Prompt\n```\nA\n```\nor\n```\nB\n```', '', '```\nA\n```\nor\n```\nB\n```'],
      ['despite an open fence', '## Prompt\n```json\n{ "a"\n\n## Source\nB', '', '```json\n{ "a"'],
      ['between rules', '## Prompt\nA\n\n---\n\nB\n\n## Source', '', 'A\n\n---\n\nB'],
      ['under a repeated title', '# Fox\n\nLead.\n\n## Prompt\nA', 'Lead.', 'A'],
      ['under an emphasised lead', '**Lead.**\n\n## Prompt\nA', 'Lead.', 'A'],
      ['under a heading of its own for the lead', '## Description\n\nLead.\n\n## Prompt\nA', 'Lead.', 'A'],
      [
        'with a heading that only begins alike',
        '## Prompt\nA\n## Prompt engineering\nB',
        '',
        'A\n## Prompt engineering\nB',
      ],
    ])('%s', (_, body, lead, text) => {
      expect(promptOf(body)).toMatchObject({ lead, text });
    });
  });

  it('keeps the further texts of an entry as variants', () => {
    const { prompt, variants } = read(
      file('Lead\n## Prompt\nA\n## Prompt 2\nB\n## Prompt (night)\n```\nC\n```\n## Source'),
    );
    expect([prompt, ...variants].map(({ id, title, lead, text }) => [id, title, lead, text])).toEqual([
      ['nature/fox', 'Fox', 'Lead', 'A'],
      ['nature/fox-2', 'Fox (2)', 'Lead', 'B'],
      ['nature/fox-3', 'Fox (night)', 'Lead', 'C'],
    ]);
  });

  it('reads a negative prompt from the body or from the front matter, which wins', () => {
    expect(promptOf('## Prompt\nA\n## Negative Prompt\n```\nblur, {argument name="x"}\n```')).toMatchObject({
      text: 'A',
      negative: 'blur, {argument name="x"}',
      variables: [{ name: 'x' }],
    });
    expect(promptOf('## Prompt\nA\n## Negative Prompt\nblur', 'negative_prompt: [noise, text]').negative).toBe(
      'noise, text',
    );
  });

  it('finds out from the text what the file does not say of a picture', () => {
    expect(promptOf('Restyle the uploaded photo').needsImage).toBe('required');
    expect(promptOf('Restyle this photo').needsImage).toBe('optional');
    expect(promptOf('Restyle the uploaded photo', 'needs_image: none').needsImage).toBe('none');
  });

  it.each([
    ['none', 'none'],
    ['required', 'required'],
    ['Optional', 'optional'],
    ['true', 'required'],
    ['false', 'none'],
    ['', 'none'],
  ])('reads needs_image %s as %s', (written, need) => {
    expect(promptOf('A', `needs_image: ${written}`).needsImage).toBe(need);
  });

  it.each([
    ['16:9', '16:9'],
    ['"9:16"', '9:16'],
    ['4 x 5', '4:5'],
    ['03/02', '3:2'],
  ])('reads the aspect %s as %s', (written, aspect) => {
    expect(promptOf('A', `aspect: ${written}`).aspect).toBe(aspect);
  });

  it('takes the source from the section where the front matter names none', () => {
    expect(promptOf('A\n## Source\n- [Original](https://example.org/1)').sourceUrl).toBe('https://example.org/1');
  });

  it('drops every address that is not http(s)', () => {
    const prompt = promptOf(
      'A\n## Source\n[x](javascript:alert(1))',
      'author: "[x](javascript:alert)"',
      'author_url: "data:text/html,x"',
      'source_url: "javascript:alert(1)"',
      'preview: "javascript:alert(1)"',
    );
    expect(prompt).toMatchObject({ author: 'x', authorUrl: '', sourceUrl: '', preview: '' });
  });

  it('names described variables that no text uses', () => {
    expect(read(file('{argument name="A"}', 'variables: [{name: a}, {name: b}]')).unused).toEqual(['b']);
  });

  it('falls back to the folder for the category', () => {
    expect(promptOf('A')).toMatchObject({ id: 'nature/fox', category: 'nature' });
  });

  it.each([
    ['no front matter', 'A fox', [[1, /no front matter/]]],
    ['no title', '---\ntags: []\n---\nA', [[1, /title is missing/]]],
    ['an empty title', '---\ntags: []\ntitle:\n---\nA', [[3, /title is missing/]]],
    ['a title that YAML takes for a mapping', '---\ntitle: {{x}}\n---\nA', [[2, /"title" must be one line of text/]]],
    ['an empty prompt', file('Lead.\n\n## Prompt\n\n## Source\nA'), [[6, /prompt itself is missing/]]],
    ['no body', file(''), [[4, /prompt itself is missing/]]],
    ['tags that are no list', file('A', 'tags: {a: b}'), [[3, /"tags" must be a list/]]],
    ['an aspect in words', file('A', 'aspect: portrait'), [[3, /"aspect" must be/]]],
    ['an unknown need', file('A', 'needs_image: maybe'), [[3, /"needs_image" must be/]]],
    ['a variable without a name', file('A', 'variables:', '  - default: x'), [[3, /needs a name/]]],
    [
      'a variable of an unknown type',
      file('A', 'variables: [{name: a, type: date}]'),
      [[3, /type of the variable "a"/]],
    ],
    ['a variable described twice', file('A', 'variables: [{name: a}, {name: A}]'), [[3, /described twice/]]],
    [
      'several faults',
      '---\ntags: {}\naspect: x\n---\n',
      [
        [2, /tags/],
        [3, /aspect/],
        [1, /title/],
        [5, /prompt itself/],
      ],
    ],
    ['far too much text', file('x'.repeat(500_001)), [[1, /longer than/]]],
  ] as const)('says line and remedy for %s', (_, source, expected) => {
    const issues = issuesOf(source);
    expect(issues.map(([line]) => line)).toEqual(expected.map(([line]) => line));
    issues.forEach(([, message], index) => {
      expect(message).toMatch(expected[index]?.[1] ?? /^$/);
    });
  });

  it('counts lines as the author sees them, past Windows line ends', () => {
    expect(issuesOf(file('Lead.\n\n## Prompt\n').replaceAll('\n', '\r\n'))).toMatchObject([[6, /missing/]]);
  });

  it('does not expand aliases that multiply inside a field', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}` : 'x, x'}]`);
    expect(issuesOf(file('A', ...levels, 'tags: *a29'))).toMatchObject([[33, /"tags" must be a list/]]);
  });

  it.each([
    ['open fences', Array.from({ length: 5000 }, (_, i) => '`'.repeat(3 + (i % 90))).join('\nx\n')],
    ['headings', '## Source\n'.repeat(20_000)],
    ['hashes', `## ${'#'.repeat(300_000)}`],
    ['stars', '*'.repeat(400_000)],
    ['blanks without an end', '{argument name="'.repeat(30_000)],
    ['blanks with two readings', `${'{argument a="'.repeat(9000)}${'" b="'.repeat(60_000)}`],
  ])('reads %s without end in a blink', (_, body) => {
    expect(readPrompt(file(`## Prompt\nA\n${body}`), place).ok).toBe(true);
  });

  it('never throws, whatever it is given', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '---\n',
        'title: ',
        'tags:\n',
        '  - ',
        '&a ',
        '*a',
        '[',
        '{',
        '}',
        ']',
        ': ',
        '\n',
        '## Prompt\n',
        '```\n',
        '? ',
        '|\n',
        '>-\n',
      ),
      fc.constantFrom(
        'variables:\n',
        '  - name: x\n',
        'aspect: ',
        'needs_image: ',
        '<<: ',
        '!!map ',
        '{argument name="',
        '"}',
        '\r',
        '\0',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        for (const source of [pieces.join(''), `---\n${pieces.join('')}\n---\nA`]) {
          const result = readPrompt(source, place);
          expect(result.ok || result.issues.every((issue) => issue.line >= 1 && issue.message !== '')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
