import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFormat } from './csv-format';

const read = (text: string, path = 'file.csv') => csvFormat.read(text, path);

describe('csvFormat', () => {
  it.each([
    [
      'a collection of roles',
      'act,prompt,for_devs,type,contributor\r\nFox,A fox,FALSE,IMAGE,mira\r\n',
      { author: 'mira' },
    ],
    [
      'an export of a prompt library',
      'title,content,description,folder,tags\nFox,A fox,At dusk.,Animals,ink;dusk',
      { lead: 'At dusk.', category: 'Animals', tags: ['ink', 'dusk'] },
    ],
    ['the styles of a studio', 'name,prompt,negative_prompt\r\nFox,A fox,"blur, text"\r\n', { negative: 'blur, text' }],
    ['templates for a studio', 'name,positive_prompt,negative_prompt\nFox,A fox,blur', { negative: 'blur' }],
    ['tabs', 'title\tprompt\tlink\nFox\tA fox\thttps://example.org/a', { sourceUrl: 'https://example.org/a' }],
    ['semicolons', 'Title;Prompt;Tags\nFox;A fox;a, b', { tags: ['a', 'b'] }],
    ['the line that says the delimiter', 'sep=;\r\nName;Text;Key\r\nFox;A fox;7\r\n', { key: '7' }],
    ['quoted names', '"Title","Prompt Text"\n"Fox","A fox"', {}],
  ])('reads %s', (_, text, told) => {
    const { prompts, skipped } = read(text, 'pasted');
    expect(prompts).toEqual([expect.objectContaining({ title: 'Fox', text: 'A fox', ...told })]);
    expect(skipped).toEqual([]);
  });

  it('keeps line breaks, quotes and delimiters within quotes, whatever the line ends', () => {
    const { prompts } = read('name,prompt\r\nFox,"A ""red"" fox,\r\n\r\nat dusk"\r\nOwl,An owl\r\n');
    expect(prompts.map(({ text }) => text)).toEqual(['A "red" fox,\n\nat dusk', 'An owl']);
  });

  it('names rows by the line in which they begin, and lets dividers name the category', () => {
    const { prompts, skipped } = read(
      'name,prompt,negative_prompt\nFox,"A\nfox",\n>>>>>> Night,,\n\nOwl,An owl,\nEmpty,,\n,,\nNo text,,letters\n',
    );
    expect(prompts.map(({ title, text, negative, category }) => [title, text, negative, category])).toEqual([
      ['Fox', 'A\nfox', '', ''],
      ['Owl', 'An owl', '', 'Night'],
      ['No text', '{prompt}', 'letters', 'Night'],
    ]);
    expect(skipped).toEqual([
      { file: 'file.csv', line: 4, reason: 'divider', detail: '>>>>>> Night' },
      { file: 'file.csv', line: 7, reason: 'no-text', detail: 'Empty' },
    ]);
  });

  it('reads the written line breaks of one program, and leaves those of all others', () => {
    const text = (header: string) => `${header}\nFox,A fox\\nat dusk,,`;
    expect(read(text('title,prompt,placeholder,tags')).prompts[0]?.text).toBe('A fox\nat dusk');
    expect(read(text('title,prompt,category,tags')).prompts[0]?.text).toBe('A fox\\nat dusk');
  });

  it('puts a text together again that nobody quoted, where it is the last cell', () => {
    expect(read('title,prompt\nFox,A red fox, at dusk, alone').prompts[0]?.text).toBe('A red fox, at dusk, alone');
    const { prompts, skipped } = read('title,prompt,tags\nFox,A red fox, at dusk,ink\nOwl,An owl,,,');
    expect(prompts.map(({ title }) => title)).toEqual(['Owl']);
    expect(skipped).toEqual([{ file: 'file.csv', line: 2, reason: 'broken', detail: '4 > 3' }]);
  });

  it('names a quote that is never closed, and keeps the rows before it', () => {
    const { prompts, skipped } = read('title,prompt\nFox,A fox\nOwl,"An owl\nHare,A hare\n');
    expect(prompts.map(({ title }) => title)).toEqual(['Fox']);
    expect(skipped).toEqual([{ file: 'file.csv', line: 3, reason: 'broken', detail: expect.stringMatching(/quote/i) }]);
  });

  it('reads a single column only where the name says that it is a table', () => {
    expect(csvFormat.fits('prompt\nA fox', 'a.csv')).toBe(true);
    expect(csvFormat.fits('prompt\nA fox', 'a.txt')).toBe(false);
  });

  it.each([
    'A fox at dusk, soft light, no text',
    'title, author, year\na, b, 1900',
    'text',
    '',
    'A very long first line, prompt, title and more than anybody would ever write into the header of a table',
  ])('does not take %j for a table', (text) => {
    expect(csvFormat.fits(text, 'a.txt')).toBe(false);
  });

  it('reads any cells back as they were written', () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text.replace(/\r\n?/g, '\n')}x`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, delimiter) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const lines = [['notes', 'prompt'], ...rows].map((cells) => cells.map(quote).join(delimiter));
          const { prompts, skipped } = read(lines.join('\r\n'));
          expect(prompts.map(({ notes, text }) => [notes, text])).toEqual(rows);
          expect(skipped).toEqual([]);
        },
      ),
    );
  });

  it('never throws, and finds nothing in what objects inherit', () => {
    const piece = fc.oneof(
      fc.constantFrom('"', '""', ',', '\n', '\r\n', 'prompt', 'title', '__proto__', 'constructor', '\\n', '>>>> x'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { prompts } = read(`prompt,__proto__,constructor\n${pieces.join('')}`);
        expect(prompts.every(({ title, text }) => typeof title === 'string' && text !== '')).toBe(true);
        expect(({} as Record<string, unknown>).prompt).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
