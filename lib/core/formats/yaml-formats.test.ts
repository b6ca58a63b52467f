import { describe, expect, it } from 'vitest';
import { espansoFormat } from './espanso-format';
import { wildcardYamlFormat } from './wildcard-yaml-format';
import { yamlFormat } from './yaml-format';

const all = [espansoFormat, wildcardYamlFormat, yamlFormat];
const kindOf = (text: string, path = 'a.yml') => all.find((format) => format.fits(text, path))?.id;

describe('the formats of YAML', () => {
  it.each([
    ['matches of Espanso', 'matches:\n  - trigger: ":fox"\n    replace: A fox', 'espanso'],
    ['a tree of words', 'colors:\n  warm: [ochre, rust]\nlight:\n  - low\n  - high', 'wildcard-yaml'],
    ['a list of words', '- red\n- blue', 'wildcard-yaml'],
    ['words under a name that also prompts have', 'body:\n  - slim\n  - tall', 'wildcard-yaml'],
    ['prompts with names', '- title: Fox\n  prompt: A fox\n- title: Hare\n  prompt: A hare', 'yaml'],
    ['a single prompt', 'title: Fox\nprompt: |\n  A fox', 'yaml'],
    ['a list under the name of prompts', 'prompts:\n  - A fox\n  - A hare', 'yaml'],
    ['a list of long texts', `- ${'A fox in ink. '.repeat(8)}\n- ${'A hare in snow. '.repeat(8)}`, 'yaml'],
    ['settings of a program', 'name: build\non: push\njobs:\n  test: {runs: x}', undefined],
    ['a broken file', 'title: "Fox', 'yaml'],
  ])('tell %s', (_, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['pasted', 'title: Fox\nprompt: A fox', 'yaml'],
    ['a.txt', 'title: Fox\nprompt: A fox', undefined],
    ['pasted', 'A fox in ink.\nWide.', undefined],
  ])('take %s for YAML only where it looks like it', (path, text, kind) => {
    expect(kindOf(text, path)).toBe(kind);
  });

  it('read prompts by the names of their parts, and name those without a text', () => {
    const text = `- title: Fox
  author: "@someone"
  author_link: https://example.org/someone
  source_links:
    - url: https://example.org/1
  image: fox.jpg
  prompt: |
    A fox.
    Wide.
  reference_note: A photo of a fox
- title: Hare
  prompt: ""
`;
    expect(yamlFormat.read(text, 'cases/1/case.yml')).toMatchObject({
      prompts: [
        {
          title: 'Fox',
          author: '@someone',
          authorUrl: 'https://example.org/someone',
          sourceUrl: 'https://example.org/1',
          preview: 'fox.jpg',
          text: 'A fox.\nWide.',
          needsImage: 'required',
        },
      ],
      skipped: [{ file: 'cases/1/case.yml', line: 11, reason: 'no-text', detail: 'Hare' }],
    });
  });

  it('read trees of words', () => {
    const text =
      '# all\ncolors:\n  warm:\n    - 50::ochre # best\n    - rust\n  all: ["__colors/warm__", "{a|b}"]\nsize: 3\n';
    expect(wildcardYamlFormat.read(text, 'pack/wildcards/x.yaml')).toEqual({
      prompts: [],
      wordLists: [
        { name: 'colors/warm', words: ['ochre', 'rust'] },
        { name: 'colors/all', words: ['__colors/warm__', '{a|b}'] },
      ],
      skipped: [{ file: 'pack/wildcards/x.yaml', line: 0, reason: 'no-text', detail: 'size' }],
    });
    expect(wildcardYamlFormat.read('- red\n- blue', 'pack/wildcards/colors.yaml').wordLists).toEqual([
      { name: 'colors', words: ['red', 'blue'] },
    ]);
  });

  it('name what is broken, with its line', () => {
    expect(yamlFormat.read('title: Fox\nprompt: "A', 'a.yml').skipped).toMatchObject([
      { file: 'a.yml', line: 2, reason: 'broken' },
    ]);
  });
});

describe('espansoFormat', () => {
  const read = (text: string) => espansoFormat.read(`matches:\n${text}`, 'match/base.yml');
  const only = (text: string) => read(text).prompts[0];

  it('reads matches with a text', () => {
    expect(
      read(`  - trigger: ":fox"
    label: A fox
    search_terms: [ink, animal]
    replace: "A fox$|$ in ink"
  - triggers: [":hare", ":rabbit"]
    markdown: |
      A **hare**
`).prompts,
    ).toMatchObject([
      { key: ':fox', title: 'A fox', tags: ['ink', 'animal'], text: 'A fox in ink' },
      { key: ':hare', title: ':hare', text: 'A **hare**' },
    ]);
  });

  it('makes blanks of variables and fields', () => {
    const form = only(`  - trigger: ":f"
    form: |
      A [[animal]] in [[place]], [[when]]
    form_fields:
      animal:
        type: choice
        values: [fox, hare]
      place:
        multiline: true
        default: the "old" barn
`);
    expect(form).toMatchObject({
      text: 'A {argument name="animal" options="fox, hare"} in {argument name="place" default="the \\"old\\" barn"}, {argument name="when"}',
      variables: [
        { name: 'animal', options: ['fox', 'hare'] },
        { name: 'place', default: 'the "old" barn' },
        { name: 'when' },
      ],
    });

    const vars = only(`  - trigger: ":v"
    replace: "{{style}} of {{f.what}} at {{time}}, {{one}}{{free}}"
    vars:
      - {name: style, type: echo, params: {echo: An oil}}
      - {name: f, type: form, params: {layout: "[[what]]", fields: {what: {type: list, values: "a\\nb"}}}}
      - {name: time, type: date, params: {format: "%H"}}
      - {name: one, type: random, params: {choices: [x, y]}}
`);
    expect(vars?.text).toBe(
      'An oil of {argument name="what" options="a, b"} at {argument name="time"}, {argument name="one" options="x, y"}{argument name="free"}',
    );
  });

  it('runs nothing, and names what would have run', () => {
    const { prompts, skipped } = espansoFormat.read(
      `global_vars:
  - {name: who, type: shell, params: {cmd: "whoami"}}
matches:
  - trigger: ":a"
    replace: "{{out}}"
    vars:
      - {name: out, type: shell, params: {cmd: "touch /tmp/was-run"}}
  - trigger: ":b"
    replace: "{{out}}"
    vars:
      - {name: out, type: script, params: {args: [python, x.py]}}
  - trigger: ":c"
    replace: "{{who}} was here"
  - trigger: ":d"
    replace: "Nothing of it"
  - trigger: ":e"
    image_path: x.png
  - trigger: ":f"
    html: "<b>x</b>"
`,
      'a.yml',
    );
    expect(prompts.map(({ key }) => key)).toEqual([':d']);
    expect(skipped).toEqual([
      { file: 'a.yml', line: 4, reason: 'runs-code', detail: ':a' },
      { file: 'a.yml', line: 8, reason: 'runs-code', detail: ':b' },
      { file: 'a.yml', line: 12, reason: 'runs-code', detail: ':c' },
      { file: 'a.yml', line: 16, reason: 'no-text', detail: ':e' },
      { file: 'a.yml', line: 18, reason: 'unsafe-content', detail: ':f' },
    ]);
  });
});
