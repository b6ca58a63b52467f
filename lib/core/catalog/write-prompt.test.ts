import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prompt } from '../prompt';
import { variableKey } from '../template/variable-key';
import { variablesOf } from '../template/variables-of';
import { readPrompt } from './read-prompt';
import { writePrompt } from './write-prompt';

const plain: Prompt = {
  id: 'nature/paper-lighthouse',
  title: 'Paper Lighthouse: a storm in layers',
  category: 'nature',
  tags: ['paper-craft', '3d-render'],
  author: '@someone',
  authorUrl: 'https://example.org/someone',
  sourceUrl: 'https://example.org/someone/1',
  preview: '/media/nature/paper-lighthouse.webp',
  lead: 'A lighthouse cut from layered paper.',
  text: 'A lighthouse of cut paper.\n\nRaking light.',
  negative: '',
  aspect: '3:4',
  needsImage: 'none',
  variables: [],
};

const readBack = (prompt: Prompt) =>
  readPrompt(writePrompt(prompt), { category: '', slug: prompt.id.split('/').at(-1) ?? '' });

describe('writePrompt', () => {
  it('writes the strict form, key for key', () => {
    expect(writePrompt(plain)).toBe(`---
title: 'Paper Lighthouse: a storm in layers'
category: nature
tags:
  - paper-craft
  - 3d-render
author: '[@someone](https://example.org/someone)'
author_url: 'https://example.org/someone'
source_url: 'https://example.org/someone/1'
preview: /media/nature/paper-lighthouse.webp
aspect: '3:4'
---

A lighthouse cut from layered paper.

## Prompt

A lighthouse of cut paper.

Raking light.

## Source

- [Original Post](https://example.org/someone/1)

## Example Output

![Paper Lighthouse: a storm in layers](/media/nature/paper-lighthouse.webp)
`);
  });

  it('describes a variable only where the text does not', () => {
    const text = '{argument name="a" default="b"} {argument name="c"} {argument name="d" options="e, f"}';
    const written = writePrompt({
      ...plain,
      text,
      variables: variablesOf(text, [
        { name: 'c', description: 'Its size', options: ['1:1', '16:9'] },
        { name: 'd', default: 'e' },
      ]),
    });
    expect(written).toContain(`variables:
  - name: c
    description: Its size
    options:
      - '1:1'
      - '16:9'
  - name: d
    default: e
---`);
  });

  it.each([
    ['a rule as its first line', '---\nA fox'],
    ['a heading that is known to follow', 'A fox\n\n## Source\n\nof light'],
    ['another prompt heading', '## Prompt\n\nA fox\n## Prompt 2\n'],
    ['an open code fence', 'A fox\n```json\n{'],
    ['code fences around the whole', '```json\n{}\n```'],
    ['longer fences inside', '````\n```\n````\n## Notes'],
    ['white space around', '  \n A fox \n\n'],
    ['JSON', '{\n  "a": "b"\n}'],
    ['unicode line separators', 'A\u2028fox\u2029## Source\u0085'],
    ['tildes', '~~~\n## Notes\n~~~'],
    ['an emphasised paragraph', '*A fox*\n\nin snow'],
    ['a byte order mark', '\uFEFFA fox\uFEFF'],
  ])('protects a text with %s', (_, text) => {
    expect(readBack({ ...plain, text })).toMatchObject({ ok: true, prompt: { ...plain, text } });
  });

  it.each([
    ['emphasis', '*A fox*'],
    ['a heading', '## Prompt'],
    ['a fence', '```'],
    ['a rule', '---'],
    ['nothing', ''],
    ['a title', '# A fox'],
  ])('protects a lead with %s', (_, lead) => {
    expect(readBack({ ...plain, lead })).toMatchObject({ ok: true, prompt: { ...plain, lead } });
  });

  const nasty = fc.constantFrom(
    '---', '\n', '\n\n', '\n---\n', '\n## Prompt\n', '\n## Source\n', '## Negative Prompt', '\n# Title\n', '```', '\n````json\n', '~~~',
    '\n> ', '"', "'", '\\', ': ', ' #', '- ', '{{x}}', '[a](b)', '*', '_', '🦊', '👩‍🚀', '\u2028', '\u2029', '\u0085', '\uFEFF', '\u00a0',
    ' ', '\t', '\0', '%', '&a', '*a', '!!js/function', '<<: *a', '1e3', '16:9', '2026-01-02', 'null', 'true', '~', '|', '>', ')', ']', 'https://x.y',
    '{argument name="a"}', '{argument name="b" default="c"}', '{argument name=\\"d\\" options=\\"e, f\\"}', 'ⵣ', 'ab', '\ud800',
  ); // biome-ignore format: a table
  const text = fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 10 })
    .map((parts) => parts.join(''));
  const line = text.map((value) => value.replace(/\s+/g, ' ').trim());
  const url = fc.constantFrom(
    '',
    'https://example.org/a(b)?c=d#e',
    'http://example.org/%5B%5D',
    'https://example.org/🦊',
  );
  const prompt = fc
    .record({
      title: line.filter((value) => value !== ''),
      category: line.filter((value) => value !== ''),
      tags: fc.uniqueArray(
        line.filter((value) => value !== ''),
        { maxLength: 3 },
      ),
      author: line,
      authorUrl: url,
      sourceUrl: url,
      preview: fc.constantFrom('', 'media/a b.webp', '/media/(1).png', 'https://example.org/x.webp'),
      lead: line,
      text: text.map((value) => value.replace(/\r\n?/g, '\n')).filter((value) => value.trim() !== ''),
      negative: text.map((value) => value.replace(/\r\n?/g, '\n').trim()),
      aspect: fc.constantFrom('', '1:1', '16:9', '21:9'),
      needsImage: fc.constantFrom('none' as const, 'optional' as const, 'required' as const),
      described: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom('a', 'B', 'd'),
          description: text.map((value) => value.trim()),
          default: text,
          options: fc.uniqueArray(
            line.filter((value) => value !== ''),
            { maxLength: 2 },
          ),
          type: fc.constantFrom('text' as const, 'colour' as const, 'choice' as const, 'long text' as const),
        }),
        { selector: (variable) => variableKey(variable.name) },
      ),
    })
    .map(({ described, ...rest }): Prompt => {
      const own = variablesOf(rest.text, described);
      const keys = own.map((variable) => variableKey(variable.name));
      const more = variablesOf(rest.negative, described).filter(
        (variable) => !keys.includes(variableKey(variable.name)),
      );
      return { id: `${rest.category}/x`, ...rest, variables: [...own, ...more] };
    });

  it('writes that no picture is needed where the text would tell otherwise', () => {
    const given = { ...plain, text: 'Restyle the uploaded photo' };
    expect(writePrompt(given)).toContain('needs_image: none');
    expect(readBack(given)).toMatchObject({ prompt: { needsImage: 'none' } });
  });

  it('writes what reads back as the same prompt', () => {
    fc.assert(
      fc.property(prompt, (given) => {
        expect(readBack(given)).toEqual({ ok: true, prompt: given, variants: [], unused: [], issues: [] });
      }),
      { numRuns: 1500 },
    );
  });
});
