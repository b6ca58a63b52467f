import { describe, expect, it } from 'vitest';
import { markdownFormat } from './markdown-format';

const read = (text: string, path = 'pack/animals/red-fox.md') => markdownFormat.read(text, path);
const only = (text: string, path?: string) => {
  const { prompts, skipped } = read(text, path);
  expect(skipped).toEqual([]);
  return prompts[0];
};

describe('markdownFormat', () => {
  it.each([
    ['flow tags and double quotes', 'title: "Fox"\ncategory: "ink"\ntags: ["a","b"]\nauthor: "[@x](https://x.com/x)"'],
    ['single quotes', "title: 'Fox'\ncategory: 'ink'\ntags:\n  - 'a'\n  - 'b'\nauthor: '[@x](https://x.com/x)'"],
    ['plain words', 'title: Fox\ncategory: ink\ntags:\n- a\n- b\nauthor: "@x"\nauthor_url: https://x.com/x'],
    ['tags between commas', 'title: Fox\ncategory: ink\ntags: a, b\nauthor: "[@x]()"\nauthor_url: https://x.com/x'],
    ['keys in another order', 'author: "[@x](https://x.com/x)"\ntags: [b, a]\ntitle: Fox\ncategory: ink'],
  ])('reads the same prompt from %s', (_, matter) => {
    const prompt = only(
      `---\n${matter}\npreview: /images/fox.jpg\n---\n\nA lead.\n\n## Prompt\n\nA fox.\n\n## Source\n- x\n`,
    );
    expect({ ...prompt, tags: prompt?.tags.toSorted() }).toMatchObject({
      key: 'pack/animals/red-fox.md',
      title: 'Fox',
      category: 'ink',
      tags: ['a', 'b'],
      author: '@x',
      authorUrl: 'https://x.com/x',
      preview: '/images/fox.jpg',
      lead: 'A lead.',
      text: 'A fox.',
    });
  });

  it('finds the prompt without its heading, before the ones that are known to follow', () => {
    expect(
      only('---\ntitle: Fox\n---\n\n*A lead.*\n\nA fox.\n\n## Notes\n\nWorks well.\n\n## Source\n\n- x'),
    ).toMatchObject({
      lead: 'A lead.',
      text: 'A fox.',
      notes: 'Works well.',
    });
  });

  it.each([
    ['the front matter', 'title: A\n---\n# B\n\nx', 'A'],
    ['another name for it', 'name: A\n---\nx', 'A'],
    ['a heading', 'tags: []\n---\n\n# A\n\nx', 'A'],
    ['a heading above the prompt', 'tags: []\n---\n# A\n\n## Prompt\n\nx', 'A'],
    ["the file's name", 'tags: []\n---\nx', 'Red fox'],
    ["the file's name where the title is no text", 'title: {{x}}\n---\nx', 'Red fox'],
  ])('takes the title from %s', (_, text, title) => {
    expect(only(`---\n${text}`)).toMatchObject({ title, text: 'x' });
  });

  it.each([
    ['the front matter', '---\ntitle: A\ncategory: b\n---\nx', 'b'],
    ['the folder', '---\ntitle: A\n---\nx', 'animals'],
    ['neither where it is said to have none', "---\ntitle: A\ncategory: ''\n---\nx", ''],
  ])('takes the category from %s', (_, text, category) => {
    expect(only(text)?.category).toBe(category);
  });

  it('keeps what our own export adds', () => {
    const extra =
      "id: abc\nnotes: 'a: b'\nfavorite: true\ncreated: 2026-01-02T03:04:05.678Z\nupdated: 2026-01-03T00:00:00.000Z";
    expect(only(`---\ntitle: Fox\n${extra}\n---\nx`)).toMatchObject({
      key: 'abc',
      notes: 'a: b',
      favourite: true,
      createdAt: Date.UTC(2026, 0, 2, 3, 4, 5, 678),
      updatedAt: Date.UTC(2026, 0, 3),
    });
  });

  it('keeps a prompt of which single fields cannot be read', () => {
    const matter = 'title: Fox\ntags: {a: b}\naspect: wide\nneeds_image: maybe\nvariables:\n  - default: x';
    expect(only(`---\n${matter}\n---\nx`)).toMatchObject({ title: 'Fox', tags: [], aspect: '', needsImage: 'none' });
  });

  it('makes a prompt of each variant', () => {
    const { prompts } = read('# Fox\n\n## Prompt\n\nA\n\n## Prompt (night)\n\nB');
    expect(prompts.map(({ key, title, text }) => [key, title, text])).toEqual([
      ['pack/animals/red-fox.md', 'Fox', 'A'],
      ['pack/animals/red-fox.md/2', 'Fox (night)', 'B'],
    ]);
  });

  it('takes the prompt from the front matter where there is no other', () => {
    expect(only('---\ntitle: Fox\nprompt: |\n  A [SUBJECT].\n  Snow.\n---\n')).toMatchObject({
      text: 'A [SUBJECT].\nSnow.',
      variables: [{ name: 'SUBJECT' }],
    });
  });

  it.each([
    ['no text', '---\ntitle: Fox\n---\n', 4, 'no-text'],
    ['broken front matter', '---\ntitle: Fox\n b: "\n---\nx', 3, 'broken'],
    ['front matter that is never closed', '---\ntitle: Fox\nx', 1, 'broken'],
    ['a tag of YAML that makes code', '---\ntitle: !!js/function "function () { throw 1 }"\n---\nx', 2, 'broken'],
    ['front matter in a script', '---js\n{ title: globalThis.wasRun = true }\n---\nx', 1, 'runs-code'],
    ['front matter in a script, said in full', '---  JavaScript\n{}\n---\nx', 1, 'runs-code'],
  ])('skips a file with %s', (_, text, line, reason) => {
    expect(markdownFormat.fits(text, 'a.md')).toBe(true);
    expect(read(text).prompts).toEqual([]);
    expect(read(text).skipped).toMatchObject([{ file: 'pack/animals/red-fox.md', line, reason }]);
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  it.each([
    ['front matter', '---\ntitle: Fox\n---\nx', 'a.md', true],
    ['front matter with line ends of Windows', '---\r\ntitle: Fox\r\n---\r\nx', 'pasted', true],
    ['the heading of a prompt', '# Fox\n\n## Prompt\n\nx', 'a.txt', true],
    ['a rule on top', '---\nA fox.\n\n---\nA hare.', 'a.md', false],
    ['documents of YAML', '---\na: b\n---\nc: d', 'a.yml', false],
    ['a document of YAML that is never closed', '---\ncolors:\n  - red', 'a.yaml', false],
    [
      'a list with a chapter of that name',
      '# A\n## Prompts\n### B\n```\nx\n```\n### C\n```\nx\n```\n### D\n```\nx\n```',
      'a.md',
      false,
    ],
    ['nothing of the kind', 'A fox.', 'a.md', false],
  ])('tells a text with %s', (_, text, path, fits) => {
    expect(markdownFormat.fits(text, path)).toBe(fits);
  });
});
