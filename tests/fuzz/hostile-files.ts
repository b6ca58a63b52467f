import { formats } from '../../lib/core/formats/formats';

/** Files of which one half multiplies the work that the other half makes, as no mutation finds by chance. */
export const hostileFiles: readonly (readonly [name: string, path: string, text: string])[] = [
  [
    'many prompts with one long negative prompt',
    'a.md',
    `---\ntitle: a\n---\n${'## Prompt\na\n'.repeat(8_000)}## Negative Prompt\n${'[A B] '.repeat(15_000)}`,
  ],
  [
    'many prompts with many described variables',
    'a.md',
    `---\ntitle: a\nvariables:\n${many(900, (index) => `  - name: v${index}\n`)}---\n${'## Prompt\na\n'.repeat(8_000)}`,
  ],
  [
    'many code blocks with one long negative prompt',
    'README.md',
    `${'# a\n**Prompt:**\n```\na\n```\n'.repeat(2)}# b\n**Negative prompt:** ${'[A B] '.repeat(15_000)}\n**Prompt:**\n${'```\na\n```\n'.repeat(8_000)}`,
  ],
  [
    'many matches with many shared variables',
    'a.yml',
    `global_vars:\n${many(2_500, (index) => `  - {name: v${index}, type: echo}\n`)}matches:\n${many(2_500, (index) => `  - {trigger: t${index}, replace: "{{v1}}"}\n`)}`,
  ],
  ['many columns and many rows', 'a.csv', `prompt,${many(1_800, () => 'a,')}title\n${'a\n'.repeat(8_000)}`],
  [
    'many columns of our own and many rows',
    'a.csv',
    `prompt-palette,title,${many(8_000, () => 'a,')}prompt\n${'prompt\n'.repeat(8_000)}`,
  ],
  [
    'many lists below a long key of YAML',
    'a.yml',
    `${'k'.repeat(60_000)}:\n${many(6_000, (index) => `  a${index}: [x]\n`)}`,
  ],
  [
    'many lists below a long key of JSON',
    'a.json',
    `{"${'k'.repeat(100_000)}": {${many(10_000, (index) => `"a${index}": ["x"],`)}"b": ["x"]}}`,
  ],
  ['brackets within brackets of YAML', 'a.yml', `a: ${'['.repeat(200_000)}`],
  ['brackets within brackets of JSON', 'a.json', `{"a": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
  [
    'one prompt under the same name over and over',
    'a.txt',
    `${'A fox in ink on rough paper, drawn with a dry brush.\n'.repeat(8_000)}`,
  ],
];

function many(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('');
}

/** The format that an import would read a file as. */
export function formatOf(text: string, path: string) {
  return formats.find((format) => format.fits(text, path));
}
