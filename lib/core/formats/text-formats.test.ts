import { describe, expect, it } from 'vitest';
import {
  promptLinesFormat,
  promptParagraphsFormat,
  wholeTextFormat,
  wildcardTextFormat,
  wordListFormat,
} from './text-formats';

const all = [wildcardTextFormat, wordListFormat, promptLinesFormat, promptParagraphsFormat, wholeTextFormat];
const kindOf = (text: string, path = 'list.txt') => all.find((format) => format.fits(text, path))?.id;

const fox = 'A fox in ink on rough paper, drawn with a dry brush at dawn';
const hare = 'A hare in the snow under a pale sun, long shadows, wide';
const owl = 'An owl in the rafters of an old barn, lit by one lamp';

describe('the formats of plain text', () => {
  it.each([
    ['short lines', 'red\nblue\ndeep green\n', 'word-list'],
    ['short lines with weights and comments', '# colors\n50::red\n\nblue\ngreen', 'word-list'],
    ['long lines', `${fox}\n${hare}\n${owl}`, 'prompt-lines'],
    ['long lines with blank ones between', `${fox}\n\n${hare}\n\n${owl}\n`, 'prompt-lines'],
    ['long lines with numbers', `1. ${fox}\n2. ${hare}`, 'prompt-lines'],
    ['paragraphs', `${fox}.\nWide.\n\n${hare}.\nMacro.`, 'prompt-paragraphs'],
    ['paragraphs with line ends of Windows', `${fox}.\r\nWide.\r\n\r\n${hare}.\r\nMacro.`, 'prompt-paragraphs'],
    ['texts between rules', `${fox}.\n\nWide.\n---\n${hare}.\n`, 'prompt-paragraphs'],
    ['one line', fox, 'whole-text'],
    ['lines of one sentence', `${fox},\n${hare},\nand ${owl}`, 'whole-text'],
    ['lines with labels', 'Subject: a fox in ink\nLight: low and warm\nPaper: rough, handmade', 'whole-text'],
    ['paragraphs with labels', `${fox}\n\nLight: low\nand warm\n\nPaper: rough`, 'whole-text'],
    ['JSON', '{\n  "subject": "a fox",\n  "light": "low"\n}', 'whole-text'],
    ['points below a sentence', `${fox} with:\n- a low sun\n- long shadows`, 'whole-text'],
    ['nothing', ' \n\n', undefined],
  ])('tell %s', (_, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['pack/wildcards/animals.txt', 'wildcard-text'],
    ['sd-wildcards/animals.txt', 'wildcard-text'],
    ['animals.txt', 'prompt-lines'],
    ['', 'prompt-lines'],
    ['animals.html', undefined],
    ['animals.yml', undefined],
  ])('let the name %s decide', (path, kind) => {
    expect(kindOf(`${fox}\n${hare}\n${owl}`, path)).toBe(kind);
  });

  it('read a list of words under its path', () => {
    const text = '# colors\r\n50::red\r\n0.5::{pale|deep} blue\r\n\r\n __greens__ \r\nred\r\n#fff';
    expect(wildcardTextFormat.read(text, 'pack/wildcards/colors/warm.txt')).toEqual({
      prompts: [],
      wordLists: [{ name: 'colors/warm', words: ['red', '{pale|deep} blue', '__greens__'] }],
      skipped: [],
    });
  });

  it('read a prompt a line', () => {
    const { prompts } = promptLinesFormat.read(`1. ${fox}\n\n2. ${hare}\n3. ${hare}\n`, 'a.txt');
    expect(prompts.map(({ text }) => text)).toEqual([fox, hare, hare]);
    expect(new Set(prompts.map(({ key }) => key)).size).toBe(3);
    expect(prompts[0]?.title).toBe(fox);
  });

  it('read a prompt a paragraph, whole between rules', () => {
    const told = (text: string) => promptParagraphsFormat.read(text, 'a.txt').prompts.map((prompt) => prompt.text);
    expect(told('Prompt 1: A\nB\n\n\nPrompt 2: C\n')).toEqual(['A\nB', 'C']);
    expect(told('A\n\nB\n=====\nC\n')).toEqual(['A\n\nB', 'C']);
  });

  it('read one prompt', () => {
    expect(wholeTextFormat.read(`\n${fox}\r\nWide.\n`, 'fox.txt').prompts).toMatchObject([
      { key: 'fox.txt', title: fox, text: `${fox}\nWide.` },
    ]);
  });

  it('skip a text that is too long to be one', () => {
    expect(wholeTextFormat.read('x'.repeat(600_000), 'a.txt')).toMatchObject({
      prompts: [],
      skipped: [{ file: 'a.txt', line: 1, reason: 'too-long' }],
    });
  });
});
