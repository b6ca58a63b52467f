import { describe, expect, it } from 'vitest';
import { awesomeListFormat } from './awesome-list-format';

const read = (text: string) => awesomeListFormat.read(text, 'README.md');
const told = (text: string) => read(text).prompts.map(({ title, text: prompt }) => [title, prompt]);

describe('awesomeListFormat', () => {
  it('reads numbered entries with a heading for each part', () => {
    const text = `# Pictures

## 🔥 Featured

### No. 1: Fox in ink

![Badge](https://img.shields.io/badge/x)

#### 📖 Description

A fox drawn in [ink](https://example.org).

#### 📝 Prompt

\`\`\`
A fox in ink.

## Light
From the left.
\`\`\`

#### 🖼️ Generated Images

<div><img src="https://example.org/fox.jpg" width="600"></div>

#### 📌 Details

- **Author:** [Someone](https://example.org/someone)
- **Source:** [Post](https://example.org/1)
- **Published:** May 1
- **Languages:** en

---

### No. 2: 3 hares

#### 📝 Prompt

\`\`\`json
{"subject": "hares"}
\`\`\`
`;
    expect(awesomeListFormat.fits(text, 'README.md')).toBe(true);
    const { prompts, skipped } = read(text);
    expect(skipped).toEqual([]);
    expect(prompts).toMatchObject([
      {
        key: 'README.md#Fox in ink',
        title: 'Fox in ink',
        category: 'Featured',
        lead: 'A fox drawn in ink.',
        text: 'A fox in ink.\n\n## Light\nFrom the left.',
        preview: 'https://example.org/fox.jpg',
        author: 'Someone',
        authorUrl: 'https://example.org/someone',
        sourceUrl: 'https://example.org/1',
      },
      { title: '3 hares', category: 'Featured', text: '{"subject": "hares"}' },
    ]);
  });

  it('reads a label before the block, an italic lead and a source behind it', () => {
    const text = `# List
## 1. Photos & more
### 1.1. Night train
*A train at night.*
<img src="./images/train.png" width="300">

**Prompt:**
\`\`\`text
A train at night
\`\`\`
*Source: [@someone](https://x.com/someone/status/1)*

### 1.2. Day train
**Input:** Upload a photo of a train

**Prompt:**
\`\`\`text
A train by day
\`\`\`
*Source: Some One ([@other](https://x.com/other)) - [Post](https://x.com/other/status/2)*
`;
    expect(read(text).prompts).toMatchObject([
      {
        title: 'Night train',
        category: 'Photos & more',
        lead: 'A train at night.',
        preview: './images/train.png',
        author: '@someone',
        sourceUrl: 'https://x.com/someone/status/1',
      },
      {
        title: 'Day train',
        lead: '',
        author: '@other',
        authorUrl: 'https://x.com/other',
        sourceUrl: 'https://x.com/other/status/2',
        needsImage: 'required',
        text: 'A train by day',
      },
    ]);
  });

  it('reads cases that follow each other without a blank line', () => {
    const text = `## Cases
### Case 1: [Fox](https://example.org/1) (by [@a](https://example.org/a))
| Output |
| --- |
| <img src="a.jpg"> |
**Prompt:**
\`\`\`
A fox
\`\`\`
### Example 2: [Hare (white)](https://example.org/2) (by @b)
**Prompt:** A hare in \`snow\`
and wind.
### Case 3
**提示词：**
\`\`\`
An owl in the barn
\`\`\``;
    expect(read(text).prompts).toMatchObject([
      {
        title: 'Fox',
        author: '@a',
        authorUrl: 'https://example.org/a',
        sourceUrl: 'https://example.org/1',
        preview: 'a.jpg',
        text: 'A fox',
      },
      { title: 'Hare (white)', author: '@b', sourceUrl: 'https://example.org/2', text: 'A hare in `snow`\nand wind.' },
      { title: 'An owl in the barn', text: 'An owl in the barn' },
    ]);
  });

  it.each([
    ['a block without a label', '### Fox\n\n```\nA\n```', [['Fox', 'A']]],
    ['a quote behind a label', '### Fox\n**Prompt:**\n> A\n> B', [['Fox', 'A\nB']]],
    [
      'a label of a folded block',
      '### Fox\n<details><summary>Prompt</summary>\n\n```\nA\n```\n</details>',
      [['Fox', 'A']],
    ],
    ['a label in a list', '### Fox\n- **Prompt:** A\n- **Author:** B', [['Fox', 'A']]],
    ['words between label and block', '### Fox\n**Prompt**\nUse this:\n```\nA\n```', [['Fox', 'A']]],
    ['a text of several paragraphs', '### Fox\nPrompt: A\n\nB\n\n![x](y.png)\nC', [['Fox', 'A\n\nB']]],
    ['a text in backticks', '### Fox\n**Prompt:** `A fox`', [['Fox', 'A fox']]],
    [
      'two blocks',
      '### Fox\n```\nA\n```\nor\n```\nB\n```',
      [
        ['Fox', 'A'],
        ['Fox (2)', 'B'],
      ],
    ],
    [
      'two entries of one name',
      '### Fox\n```\nA\n```\n### Fox\n```\nB\n```',
      [
        ['Fox', 'A'],
        ['Fox', 'B'],
      ],
    ],
    ['a block that is indented in a list', '- x\n### Fox\n    ```\n    A\n      B\n    ```', [['Fox', 'A\n  B']]],
    ['longer fences', '### Fox\n````\n```\n# A\n```\n````', [['Fox', '```\n# A\n```']]],
    ['line ends of Windows', '### Fox\r\n**Prompt:**\r\n```\r\nA\r\nB\r\n```\r\n', [['Fox', 'A\nB']]],
    [
      'headings of any level',
      '# List\n## Fox\n```\nA\n```\n##### Hare\n```\nB\n```',
      [
        ['Fox', 'A'],
        ['Hare', 'B'],
      ],
    ],
    ['code that is no prompt', '## Install\n```bash\nnpm i\n```\n## Fox\n```python\nrun()\n```', []],
    ['an open block', '### Fox\n**Prompt:**\n```\nA', [['Fox', '```\nA']]],
  ])('reads %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('keeps the keys of an import apart', () => {
    expect(read('### Fox\n```\nA\n```\n### Fox\n```\nB\n```').prompts.map(({ key }) => key)).toEqual([
      'README.md#Fox',
      'README.md#Fox/2',
    ]);
  });

  it('names an entry whose prompt is missing', () => {
    expect(read('# A\n\n### Case 7: Fox\n**Prompt:**\n\n### Case 8: Hare\n**Prompt:** B').skipped).toEqual([
      { file: 'README.md', line: 3, reason: 'no-text', detail: 'Fox' },
    ]);
  });

  it('takes no address for a link that is not http(s)', () => {
    const [prompt] = read('### [Fox](javascript:x) (by [@a](data:x))\n![x](javascript:y)\n```\nA\n```').prompts;
    expect(prompt).toMatchObject({ title: 'Fox', author: '@a', authorUrl: '', sourceUrl: '', preview: '' });
  });

  it.each([
    ['a single prompt with chapters', '# Fox\n## Style\nInk.\n## Output\n```json\n{}\n```'],
    ['a document', '# Tool\n## Install\n```bash\nx\n```\n## License\nMIT'],
    ['plain text', 'A fox\nA hare'],
    ['comments of a list of words', '# colors\nred\nblue'],
  ])('leaves %s to other formats', (_, text) => {
    expect(awesomeListFormat.fits(text, 'a.md')).toBe(false);
  });

  it('takes the page for no entry where it is called after what it lists', () => {
    const text = '# Prompts\n\n### 1. Fox\n\n**Prompt:** A fox\n\n### 2. Owl\n\n**Prompt:** An owl\n';
    expect(told(text)).toEqual([
      ['Fox', 'A fox'],
      ['Owl', 'An owl'],
    ]);
    expect(read(text).skipped).toEqual([]);
  });
});
