import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { variablesOfTexts } from '../template/variables-of-texts';
import type { ImportFile } from './import-reading';
import { importedPrompt } from './imported-prompt';
import { type ExportedPrompt, type LibraryExport, toExportedPrompt } from './library-export';
import type { ImportResult } from './merge-readings';
import { readImport } from './read-import';
import { writeLibraryCsv } from './write-library-csv';
import { writeLibraryJson } from './write-library-json';
import { writeLibraryZip } from './write-library-zip';

async function readBack(...files: readonly ImportFile[]): Promise<ImportResult> {
  const steps = readImport(files);
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}

const writers = {
  JSON: (library: LibraryExport) => ({ path: 'library.json', bytes: strToU8(writeLibraryJson(library)) }),
  CSV: (library: LibraryExport) => ({ path: 'library.csv', bytes: strToU8(writeLibraryCsv(library)) }),
  zip: (library: LibraryExport) => ({ path: 'library.zip', bytes: writeLibraryZip(library) }),
};

const told = { key: 'k', title: 'Fox', text: 'A fox', needsImage: 'none' as const, pack: 'own' };
const fox: ExportedPrompt = { ...importedPrompt(told), pack: 'own' };

describe('an export of the library', () => {
  it('has a file of the catalog for each prompt of an archive', () => {
    const prompt = {
      ...fox,
      category: 'Food & drink',
      tags: ['ink'],
      notes: 'Try: dusk',
      favourite: true,
      createdAt: Date.UTC(2026, 0, 2),
      updatedAt: 0,
    };
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
    const files = unzipSync(
      writeLibraryZip(
        { prompts: [prompt], wordLists: [{ name: 'colors/warm', words: ['red', '#fff'] }] },
        new Map([['k', png]]),
      ),
    );
    expect(Object.keys(files).sort()).toEqual([
      'food-drink/fox.md',
      'media/food-drink/fox.png',
      'prompt-palette.json',
      'wildcards/colors/warm.txt',
    ]);
    expect(new TextDecoder().decode(files['wildcards/colors/warm.txt'])).toBe('red\n1::#fff');
    expect(new TextDecoder().decode(files['food-drink/fox.md'])).toBe(`---
title: Fox
category: Food & drink
tags:
  - ink
author: ''
author_url: ''
source_url: ''
preview: /media/food-drink/fox.png
notes: 'Try: dusk'
favorite: 'true'
created: '2026-01-02T00:00:00.000Z'
pack: own
id: k
---

## Prompt

A fox

## Source

- Original

## Example Output

![Fox](/media/food-drink/fox.png)
`);
  });

  it('brings pictures back with their prompts', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
    const webp = strToU8('RIFF....WEBPVP8 x');
    const prompts = [fox, { ...fox, key: 'l', category: 'x' }, { ...fox, key: 'm' }];
    const bytes = writeLibraryZip(
      { prompts, wordLists: [] },
      new Map([
        ['k', png],
        ['l', webp],
      ]),
    );
    const read = await readBack({ path: 'library.zip', bytes });
    const pictures = new Map(read.prompts.map(({ key, preview }) => [key, read.pictures.get(preview)]));
    expect(pictures).toEqual(
      new Map([
        ['k', png],
        ['l', webp],
        ['m', undefined],
      ]),
    );
  });

  it('keeps apart what the user has twice', async () => {
    const prompts = [fox, { ...fox, key: 'l' }];
    for (const write of Object.values(writers)) {
      const read = await readBack(write({ prompts, wordLists: [] }));
      expect(read.prompts.map(({ key }) => key).sort()).toEqual(['k', 'l']);
    }
    const json = writers.JSON({ prompts, wordLists: [] });
    expect((await readBack(json, { ...json, path: 'copy.json' })).prompts).toHaveLength(2);
  });

  it.each(['License', 'con', '...', '__MACOSX', 'a/b', '日本語', 'x'.repeat(500), '.hidden'])(
    'finds a file name for the title and the category %s',
    async (name) => {
      const prompts = [
        { ...fox, title: name, category: name },
        { ...fox, key: 'l', title: name, category: name },
      ];
      const read = await readBack(writers.zip({ prompts, wordLists: [] }));
      expect(read.prompts.map(({ title, category }) => [title, category])).toEqual([
        [name, name],
        [name, name],
      ]);
    },
  );

  it('writes nothing that a spreadsheet would run', () => {
    const csv = writeLibraryCsv({
      prompts: [{ ...fox, title: '=HYPERLINK("x")', author: '@x', text: '+1' }],
      wordLists: [],
    });
    expect(csv.split('\r\n')[1]).toBe(`prompt,"'=HYPERLINK(""x"")",'+1,,,,'@x,,,,,,,none,,,,,own,k`);
  });

  it('writes no table that would not be taken for a text', () => {
    const csv = writeLibraryCsv({ prompts: [{ ...fox, text: 'a\0b\ud800c\td\ne' }], wordLists: [] });
    expect(csv).toContain('"abc\td\ne"');
  });

  it('reads its table after a spreadsheet has saved it', async () => {
    const csv = writeLibraryCsv({ prompts: [{ ...fox, tags: ['a', 'b'] }], wordLists: [] });
    const saved = csv.replace('\uFEFF', '').replaceAll(',', ';').replace('"a; b"', '"a, b"');
    expect((await readBack({ path: 'a.csv', bytes: strToU8(saved) })).prompts).toMatchObject([
      { ...fox, tags: ['a', 'b'] },
    ]);
  });

  it('reads what is left of a damaged file of its own', async () => {
    const cut = writeLibraryJson({ prompts: [fox], wordLists: [] }).slice(0, -10);
    expect((await readBack({ path: 'a.json', bytes: strToU8(cut) })).skipped).toMatchObject([{ reason: 'broken' }]);
    const odd = JSON.stringify({
      format: 'prompt-palette',
      version: 1,
      prompts: [fox, 7, { title: 'x' }, { ...fox, key: 'l', tags: 3 }],
      wordLists: [null],
    });
    const read = await readBack({ path: 'a.json', bytes: strToU8(odd) });
    expect(read.prompts.map(({ key }) => key)).toEqual(['k']);
    expect(read.skipped.map(({ detail }) => detail)).toEqual(['#2', 'x', 'Fox']);
  });

  it('takes a prompt out of the library with all that it has', () => {
    const prompt = { ...fox, id: '@own/k', text: 'A\r\nfox' };
    const exported = toExportedPrompt(
      {
        prompt,
        notes: ' n ',
        pack: 'own',
        picture: '',
        createdAt: 1,
        updatedAt: 2,
        revision: 3,
        edited: false,
        deletedAt: 0,
      },
      'own',
      true,
    );
    expect(exported).toMatchObject({
      key: '@own/k',
      text: 'A\nfox',
      notes: 'n',
      favourite: true,
      createdAt: 1,
      updatedAt: 2,
    });
  });

  const nasty = fc.constantFrom(
    '---', '\n', '\n\n', '\n---\n', '\n## Prompt\n', '\n## Source\n', '## Notes', '\n# Title\n', '```', '\n````json\n', '"', "'", '\\', ': ',
    ' #', '- ', '{{x}}', '[a](b)', '*', '🦊', '\u2028', '\u0085', '\uFEFF', '\u00a0', ' ', '\t', '=', '+', '@', ',', ';', '""', '50::x',
    '!!js/function', '1e3', '16:9', '2026-01-02', 'null', 'true', '~', '{"a": 1}', 'License', '/', '..', 'uploaded photo', '{prompt}',
    '{argument name="a"}', '{argument name="b" default="c"}', 'ab', 'format', 'title,prompt',
  ); // biome-ignore format: a table
  /** A table and a text hold no control characters and no halves of characters, and JSON holds all of them. */
  const libraries = (unit: 'binary' | 'grapheme') => {
    const text = fc
      .array(fc.oneof(nasty, fc.string({ unit, maxLength: 4 })), { maxLength: 8 })
      .map((parts) => parts.join('').replace(/\r\n?/g, '\n'));
    const line = text.map((value) => value.replace(/\s+/g, ' ').trim());
    const someLine = line.filter((value) => value !== '');
    const url = fc.constantFrom('', 'https://example.org/a(b)?c=d#e', 'https://example.org/🦊');
    const time = fc.constantFrom(0, 1, 1_767_323_045_678, 4_102_444_800_000);
    const prompt = fc
      .record({
        key: someLine,
        title: someLine,
        category: line,
        tags: fc.uniqueArray(someLine, { maxLength: 3 }),
        author: line,
        authorUrl: url,
        sourceUrl: url,
        preview: fc.constantFrom('', 'media/a b.webp', '/media/(1).png', 'https://example.org/x.webp'),
        lead: line,
        text: text.filter((value) => value.trim() !== ''),
        negative: text.map((value) => value.trim()),
        aspect: fc.constantFrom('', '1:1', '16:9'),
        needsImage: fc.constantFrom('none' as const, 'optional' as const, 'required' as const),
        notes: text.map((value) => value.trim()),
        favourite: fc.boolean(),
        createdAt: time,
        updatedAt: time,
        pack: someLine,
      })
      .map((each): ExportedPrompt => ({ ...each, variables: variablesOfTexts(each.text, each.negative) }));
    return fc.record({
      prompts: fc.uniqueArray(prompt, { selector: ({ key }) => key, maxLength: 4 }),
      wordLists: fc.uniqueArray(
        fc.record({ name: someLine, words: fc.uniqueArray(someLine, { minLength: 1, maxLength: 4 }) }),
        { selector: ({ name }) => name, maxLength: 3 },
      ),
    });
  };

  it.each(Object.keys(writers) as (keyof typeof writers)[])('reads back from %s as the same library', async (kind) => {
    await fc.assert(
      fc.asyncProperty(libraries(kind === 'CSV' ? 'grapheme' : 'binary'), async (whole) => {
        const read = await readBack(writers[kind](whole));
        expect(read.skipped).toEqual([]);
        const prompts = read.prompts.map(({ file: _file, ...each }) => each);
        expect(new Set(prompts)).toEqual(new Set(whole.prompts));
        expect(new Set(read.wordLists)).toEqual(new Set(whole.wordLists));
      }),
      { numRuns: 300 },
    );
  });
});
