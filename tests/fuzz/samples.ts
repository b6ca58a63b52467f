import { importedPrompt } from '../../lib/core/formats/imported-prompt';
import type { LibraryExport } from '../../lib/core/formats/library-export';
import { writeLibraryCsv } from '../../lib/core/formats/write-library-csv';
import { writeLibraryJson } from '../../lib/core/formats/write-library-json';

export interface Sample {
  /** Id of the format that reads it. */
  readonly format: string;
  readonly path: string;
  readonly text: string;
}

const prompt = {
  ...importedPrompt({ key: 'fox', title: 'Fox', text: 'A {argument name="what" default="fox"} in [SEASON] snow' }),
  tags: ['ink', 'snow'],
  notes: 'Works at dusk.',
  pack: 'own',
};
const library: LibraryExport = {
  prompts: [prompt, { ...prompt, key: 'hare', title: 'Hare', negative: 'blur' }],
  wordLists: [{ name: 'colors/warm', words: ['ochre', 'rust'] }],
};

/** A file for every format of the registry, of which the fuzzer makes its own. Each would run code if anything did. */
export const samples: readonly Sample[] = [
  {
    format: 'markdown',
    path: 'animals/fox.md',
    text: `---
title: 'Fox: a study'
category: animals
tags: ["ink", "snow"]
author: '[@someone](https://example.org/someone)'
source_url: https://example.org/1
preview: /media/fox.webp
aspect: 3:4
variables:
  - name: season
    options: [winter, spring]
__proto__: {wasPolluted: x}
---

*A fox in snow.*

## Prompt

\`\`\`json
{"subject": "a fox in {argument name=\\"season\\" default=\\"winter\\"}", "light": "[LIGHT]"}
\`\`\`

## Prompt (night)

A fox by night, {{color:deep blue}} and \${mood}.

## Negative Prompt

blur

## Notes

Try it twice.

## Source

- [Original](https://example.org/1)
`,
  },
  {
    format: 'markdown',
    path: 'animals/run.md',
    text: '---js\n{ title: (globalThis.wasRun = true, "x"), toString: function () { globalThis.wasRun = true } }\n---\nA fox\n',
  },
  {
    format: 'awesome-list',
    path: 'README.md',
    text: `# Pictures
![Badge](https://img.shields.io/badge/x)
## 1. Animals
### No. 1: [Fox](https://example.org/1) (by [@a](https://example.org/a))
*A fox in ink.*
<img src="./fox.png" width="300" onerror="globalThis.wasRun = true">

| Output |
| :---: |
| <img src="fox.png"> |

**Prompt:**
\`\`\`text
A fox.

## Light
Low.
\`\`\`
*Source: Some One ([@a](https://x.com/a)) - [Post](https://x.com/a/status/1)*

### 1.2. Hare
#### 📝 Prompt
> A hare in [COLOR] snow
#### 📌 Details
- **Author:** [b](https://example.org/b)
### Case 3
**提示词：** \`An owl\`
`,
  },
  {
    format: 'markdown-note',
    path: 'notes/fox.md',
    text: '# A fox #\n\nIn ink, on **rough** paper.\n\n## Light\n\n- low\n- warm\n\n---\n\nWide, [SIZE].\n',
  },
  {
    format: 'espanso',
    path: 'match/base.yml',
    text: `global_vars:
  - {name: who, type: shell, params: {cmd: "touch was-run"}}
matches:
  - trigger: ":fox"
    label: Fox
    replace: "A {{what}} at {{time}} $|$"
    vars:
      - {name: what, type: choice, params: {values: [fox, hare]}}
      - {name: time, type: date, params: {format: "%H"}}
  - triggers: [":a", ":b"]
    form: |
      A [[animal]] in [[place]]
    form_fields:
      animal: {type: list, values: "fox\\nhare"}
  - regex: "x+"
    replace: "{{who}}"
`,
  },
  {
    format: 'wildcard-yaml',
    path: 'pack/wildcards/colors.yaml',
    text: '# all\ncolors:\n  warm: &warm\n    - 50::ochre\n    - "{rust|red}"\n  more: [*warm, "__x__"]\nlight:\n  - low\n  - high\n',
  },
  {
    format: 'yaml',
    path: 'cases/1/case.yml',
    text: `- &base
  title: Fox
  author: "@a"
  source_links:
    - url: https://example.org/1
  prompt: |
    A fox.
    Wide.
- <<: *base
  title: !!js/function "function () { globalThis.wasRun = true }"
  prompt: >-
    A hare
    in snow
`,
  },
  { format: 'wildcard-text', path: 'wildcards/colors.txt', text: '# colors\n50::red\nblue # deep\n{a|b}\n__light__\n' },
  { format: 'word-list', path: 'colors.txt', text: 'red\nblue\ndeep green\n\nochre\n' },
  {
    format: 'prompt-lines',
    path: 'prompts.txt',
    text: '1. A fox in ink on rough paper, drawn with a dry brush\n2. A hare in the snow under a pale sun, long shadows\n3. An owl in the rafters of an old barn, lit by one lamp\n',
  },
  {
    format: 'prompt-paragraphs',
    path: 'prompts.txt',
    text: 'A fox in ink on rough paper, drawn with a dry brush.\nWide.\n\nA hare in the snow under a pale sun, long shadows.\nClose.\n---\nAn owl.\n',
  },
  {
    format: 'whole-text',
    path: 'fox.txt',
    text: 'A fox in [COLOR] ink, {a|b}, with:\n- a low sun\n- long shadows --ar 3:4\nKeep the face of the uploaded photo.\n',
  },
  {
    format: 'json',
    path: 'prompts.json',
    text: `[{"id": 1, "title": "Fox", "prompt": "A fox", "tags": "ink, snow", "source": {"name": "a", "url": "https://example.org"}},
{"title": "Hare", "prompts": ["A hare", {"language": "en", "text": "x"}], "__proto__": {"wasPolluted": 1}, "constructor": {"prototype": {"wasPolluted": 1}}},
{"name": "Ink", "positive_prompt": "ink of {prompt}", "negative_prompt": "blur", "created": "2026-01-02"}]`,
  },
  {
    format: 'json',
    path: 'library.json',
    text: '{"version": 2, "prompts": [{"uuid": "a", "title": "Fox", "content": "A #what#", "folder": "f"}], "folders": [{"id": "f", "name": "Animals"}]}',
  },
  { format: 'json', path: 'words.json', text: '{"colors": {"warm": ["ochre", "rust"]}, "light": ["low", 7]}' },
  {
    format: 'json',
    path: 'lines.jsonl',
    text: '{"title": "Fox", "prompt": "A fox"}\n{"title": "Hare", "prompt": "A hare"}\n{"title": \n',
  },
  {
    format: 'csv',
    path: 'styles.csv',
    text: 'name,prompt,negative_prompt\r\n>>>>>> Ink,,\r\nFox,"A fox in ""ink"",\r\nwide of {prompt}",blur\r\nHare,A hare, in snow,\r\n',
  },
  {
    format: 'csv',
    path: 'prompts.tsv',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a blank in the form of other tools.
    text: 'act\tprompt\tfor_devs\nFox\t"A ${animal:fox}"\tFALSE\nHare\tA \'hare\'\tTRUE\n',
  },
  {
    format: 'prompt-palette-backup',
    path: 'backup.jsonl',
    text: `{"kind":"head","format":"prompt-palette-backup","version":1,"at":0}
{"kind":"pack","id":"p","name":"Animals"}
{"kind":"prompt","key":"fox","pack":"p","notes":"n","deletedAt":0,"prompt":{"id":"@p/fox","title":"Fox","text":"A fox","tags":["ink"]}}
{"kind":"words","pack":"p","name":"colors","words":["red"]}
{"kind":"favourites","ids":["@p/fox"]}
`,
  },
  { format: 'prompt-palette-json', path: 'library.json', text: writeLibraryJson(library) },
  { format: 'prompt-palette-csv', path: 'library.csv', text: writeLibraryCsv(library).replace('\uFEFF', '') },
];
