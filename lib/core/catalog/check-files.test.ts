import { describe, expect, it } from 'vitest';
import type { CatalogFile } from './catalog-file';
import { checkFiles } from './check-files';

const text =
  'A paper lighthouse stands on a cliff of torn blue card while rain made of thread falls across it. '.repeat(5);

const file = (slug: string, change: (source: string) => string = (source) => source): CatalogFile => ({
  file: `pack/nature/${slug}.md`,
  category: 'nature',
  slug,
  source: change(`---
title: ${slug}
category: nature
tags:
  - fog
  - wide
author: someone
author_url: ''
source_url: ''
---

A lighthouse.

## Prompt

${text}

## Source

- Original

## Example Output

None yet.
`),
});

const issuesOf = (files: readonly CatalogFile[], strict: boolean) =>
  checkFiles(files, strict).issues.map(({ file: name, line, message }) => `${name}:${line}: ${message}`);

describe('checkFiles', () => {
  it('accepts a strict file strictly', () => {
    expect(issuesOf([file('a')], true)).toEqual([]);
  });

  it('accepts a readable file of a stranger that our catalog would refuse', () => {
    const loose = file('a', () => '---\ntitle: A\ntags: [whatever]\n---\nA fox in the style of Monet');
    expect(issuesOf([loose], false)).toEqual([]);
    expect(issuesOf([loose], true).length).toBeGreaterThan(5);
  });

  it('gives what can be read beside the issues of the rest, in the order of files and lines', () => {
    const broken = file('b', (source) => source.replace('title: b', 'title:').replace('  - fog', '  - {}'));
    const { prompts, issues } = checkFiles([file('a'), broken, file('c')], false);
    expect(prompts.map(({ prompt }) => prompt.id)).toEqual(['nature/a', 'nature/c']);
    expect(issues.map(({ file: name, line }) => [name, line])).toEqual([
      [broken.file, 2],
      [broken.file, 4],
    ]);
  });

  it('finds two files of one id', () => {
    const same = { ...file('a'), file: 'pack/other/a.md' };
    expect(issuesOf([file('a'), same], false)).toEqual([
      'pack/other/a.md:1: pack/nature/a.md has the same id "nature/a": rename one of the files.',
    ]);
  });

  it.each([
    ['an unknown tag', (source: string) => source.replace('- fog', '- foggy'), 5, /"foggy"/],
    ['a name in the prompt', (source: string) => source.replace('torn', 'Disney'), 16, /"Disney"/],
    ['a missing key', (source: string) => source.replace("source_url: ''\n", ''), 1, /"source_url" is missing/],
    ['keys out of order', (source: string) => source.replace('---\n', "---\naspect: '1:1'\n"), 2, /in this order/],
    ['a missing heading', (source: string) => source.replace('## Example Output', ''), 14, /headings must be/],
    [
      'a second prompt',
      (source: string) => source.replace('## Source', '## Prompt 2\n\nB\n\n## Source'),
      14,
      /several prompts/,
    ],
    [
      'an unused variable',
      (source: string) => source.replace('---\n\n', 'variables:\n  - name: x\n---\n\n'),
      11,
      /never used/,
    ],
  ] as const)('says the line of %s', (_, change, line, message) => {
    const found = checkFiles([file('a', change)], true).issues;
    expect(
      found
        .filter((issue) => issue.line === line)
        .map((issue) => issue.message)
        .join('\n'),
    ).toMatch(message);
  });

  it('asks that most prompts fit the narrow boxes', () => {
    const letters = Array.from({ length: 20 }, (_, index) => String.fromCharCode(97 + index));
    const long = (letter: string) => `${letter}long`.repeat(20).concat(' ').repeat(60).slice(0, 1100);
    const share = (files: readonly CatalogFile[]) => issuesOf(files, true).filter((issue) => issue.includes('1,000'));
    const files = letters.map((letter, index) =>
      file(letter, (source) => (index < 7 ? source.replace(text, long(letter)) : source)),
    );
    expect(share(files)).toEqual([
      'pack/nature/a.md:1: Only 65 % of the prompts have less than 1,000 characters, 70 % should; this is the longest.',
    ]);
    expect(share([file('g'), ...files.slice(1)])).toEqual([]);
  });
});
