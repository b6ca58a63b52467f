import { describe, expect, it } from 'vitest';
import { markdownNoteFormat } from './markdown-note-format';

const read = (text: string, path = 'notes/red-fox.md') => markdownNoteFormat.read(text, path);

describe('markdownNoteFormat', () => {
  it.each([
    ['a heading', '# A fox #\n\nInk.\n\n## Light\n\nLow.\n', 'A fox', 'Ink.\n\n## Light\n\nLow.'],
    ["the file's name", 'A fox in ink.', 'Red fox', 'A fox in ink.'],
    ['a heading over a code block', '## **A** fox\n\n```\n  ink\n```\n', 'A fox', '  ink'],
    ['a heading with line ends of Windows', '# A fox\r\n\r\nInk.\r\nSnow.', 'A fox', 'Ink.\nSnow.'],
  ])('takes the whole text with its title from %s', (_, source, title, text) => {
    expect(read(source)).toMatchObject({
      prompts: [{ key: 'notes/red-fox.md', category: 'notes', title, text }],
      skipped: [],
    });
  });

  it('names a file without a text', () => {
    expect(read('# A fox\n').skipped).toMatchObject([{ line: 1, reason: 'no-text', detail: 'A fox' }]);
  });

  it.each([
    ['a text in a markdown file', 'A fox.', 'a.md', true],
    ['a pasted text with a heading', '# Fox\n\nInk.', 'pasted', true],
    ['comments of a list of words', '# colors\nred', 'a.txt', false],
    ['the papers of a collection', 'Thanks to all.', 'pack/README.md', false],
    ['a page with links', '[a](https://a) [b](https://b) [c](#c) [d](./d)', 'a.md', false],
    ['a page with code', '# Tool\n\n```bash\nnpm i\n```', 'a.md', false],
    ['nothing', ' \n', 'a.md', false],
  ])('tells %s', (_, text, path, fits) => {
    expect(markdownNoteFormat.fits(text, path)).toBe(fits);
  });
});
