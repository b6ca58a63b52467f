import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

function check(...args: string[]) {
  const command = ['scripts/run.mjs', 'check-catalog', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { lines: stdout.trimEnd().split('\n'), stdout, stderr, status };
}

describe('check:catalog', { timeout: 60_000 }, () => {
  it('passes the catalog', () => {
    const { lines, status } = check();
    expect(lines.at(-1)).toMatch(/^\d+ prompts, 0 problems$/);
    expect(status).toBe(0);
  });

  it('reads files of other hands as they mean them', () => {
    const { stdout, status } = check('tests/fixtures/prompts/readable', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      prompts: [
        {
          file: 'tests/fixtures/prompts/readable/json-prompt.md',
          id: 'ui-social/json-prompt',
          title: 'Tide Table Dashboard',
          category: 'ui-social',
          tags: ['ui-mockup'],
          author: 'field-notes',
          sourceUrl: '',
          lead: 'A dashboard for people who row before work.',
          text: `{
  "screen": "desktop dashboard",
  "masthead": "{argument name=\\"harbor\\" default=\\"Port \\\\\\"Linnet\\\\\\"\\"}",
  "notes": "## Source is a heading only outside of this fence"
}`,
          negative: 'lens flare, watermark',
          aspect: '16:9',
          needsImage: 'none',
          variables: [
            {
              name: 'harbor',
              description: 'Name on the masthead',
              default: 'Port "Linnet"',
              options: [],
              type: 'text',
            },
          ],
        },
        {
          file: 'tests/fixtures/prompts/readable/no-heading.md',
          id: 'readable/no-heading',
          title: 'Moss Alphabet',
          category: 'readable',
          tags: ['typography', 'moss'],
          author: '@field-notes',
          sourceUrl: 'https://example.org/field-notes/2',
          lead: 'Letters that grow on a wet wall.',
          text: `The alphabet as living moss on a north-facing wall of wet slate.

## Layout

Four rows, generous spacing, one missing letter.`,
          negative: '',
          aspect: '',
          needsImage: 'none',
          variables: [],
        },
        {
          file: 'tests/fixtures/prompts/readable/strict-form.md',
          id: 'nature/strict-form',
          title: 'Ferry at First Light: a long exposure',
          category: 'nature',
          tags: ['photo', 'long-exposure', 'blue-hour'],
          author: '@harbor-desk',
          sourceUrl: 'https://example.org/harbor-desk/1',
          lead: 'A ferry drawn as one ribbon of light across a still bay.',
          text: `Thirty-second exposure of a car ferry leaving a small harbor at {argument name="hour" default="first light" options="first light, dusk"}. The hull is a soft streak, its deck lamps one unbroken ribbon of amber.

Deep slate water, pale rose at the horizon, tripod at the height of the quay.`,
          negative: '',
          aspect: '',
          needsImage: 'none',
          variables: [
            {
              name: 'hour',
              description: '',
              default: 'first light',
              options: ['first light', 'dusk'],
              type: 'choice',
            },
          ],
        },
      ],
      issues: [],
      files: [],
      wordLists: [],
      skipped: [{ file: 'tests/fixtures/prompts/readable/README.md', line: 0, reason: 'unknown-format', detail: '' }],
    });
  });

  describe('of other kinds of files', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'prompts-'));
    const archive = zipSync({
      'pack-main/night/heron.md': strToU8('---\ntitle: Heron\n---\n\nA heron under a street lamp'),
      'pack-main/styles.json': strToU8(
        '[{"name": "Etching", "prompt": "etching of {prompt}", "negative_prompt": "color"}]',
      ),
      '../outside.json': strToU8('[]'),
    });
    const written: Record<string, string | Uint8Array> = {
      'moor.md': '---\ntitle: Moor\ncategory: nature\n---\n\nA moor in fog',
      'list.md':
        '# A list\n\n### 1. Fox\n\n**Prompt:**\n\n```\nA fox at dusk\n```\n\n### 2. Owl\n\n**Prompt:**\n\n```\nAn owl at noon\n```\n',
      'table.csv': 'act,prompt\r\n>>>>>> Birds,\r\nGrebe,"A grebe,\nnesting"\r\nEmpty,\r\n',
      'broken.json': '[\n  {"prompt": "A"},\n]',
      'wildcards/hue.txt': 'rust\nteal\nplum\n',
      'pack.zip': archive,
    };
    for (const [file, content] of Object.entries(written)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    afterAll(() => rmSync(folder, { recursive: true }));

    it('reads all of a folder, archives and all, and says what it could not take', () => {
      const { lines, status } = check(folder);
      const [parsed = ''] = lines.filter((line) => line.startsWith(`${folder}/broken.json`));
      expect(parsed).toMatch(/:3: .+: It cannot be read\.$/);
      expect(lines.filter((line) => line !== parsed)).toEqual([
        `${folder}/list.md: awesome-list, 2 prompts`,
        `${folder}/pack.zip/night/heron.md: markdown, 1 prompts`,
        `${folder}/pack.zip/styles.json: json, 1 prompts`,
        `${folder}/table.csv: csv, 1 prompts`,
        'hue: word list, 3 words',
        `${folder}/pack.zip/../outside.json:0: Its path leads out of the archive.`,
        `${folder}/table.csv:2: >>>>>> Birds: It only parts the list.`,
        `${folder}/table.csv:5: Empty: There is no prompt in it.`,
        '6 prompts, 3 problems',
      ]);
      expect(status).toBe(1);
    });

    it('prints as JSON what a file holds', () => {
      const { stdout, status } = check('--json', path.join(folder, 'pack.zip'), path.join(folder, 'wildcards'));
      const { prompts, files, wordLists, skipped } = JSON.parse(stdout);
      expect(prompts).toMatchObject([
        { file: `${folder}/pack.zip/night/heron.md`, title: 'Heron', category: 'night' },
        { title: 'Etching', text: 'etching of {prompt}', negative: 'color' },
      ]);
      expect(files.map((each: { format: string }) => each.format)).toEqual(['markdown', 'json', 'word-list']);
      expect(wordLists).toEqual([{ name: 'hue', words: ['rust', 'teal', 'plum'] }]);
      expect(skipped).toMatchObject([{ line: 0, reason: 'unsafe-path' }]);
      expect(status).toBe(1);
    });

    it('fails where a file holds nothing that it knows', () => {
      expect(check('package.json')).toMatchObject({
        lines: [
          'package.json:0: No prompts were found: this is none of the formats that are read.',
          '0 prompts, 1 problems',
        ],
        status: 1,
      });
    });
  });

  it('prints every problem of every file with its line, and fails', () => {
    const { lines, status } = check('tests/fixtures/prompts/broken', 'tests/fixtures/prompts/readable/no-heading.md');
    const folder = 'tests/fixtures/prompts/broken';
    expect(lines.map((line) => line.replace(/^(.*?:\d+: \S+ \S+).*/, '$1'))).toEqual([
      `${folder}/open-front-matter.md:1: The front`,
      `${folder}/script.md:1: Front matter`,
      `${folder}/several-faults.md:2: "title" must`,
      `${folder}/several-faults.md:4: "aspect" must`,
      `${folder}/several-faults.md:9: The prompt`,
      '1 prompts, 5 problems',
    ]);
    expect(status).toBe(1);
  });

  it('holds other files to our own rules only when asked', () => {
    const file = 'tests/fixtures/prompts/readable/strict-form.md';
    expect(check(file).lines).toEqual(['1 prompts, 0 problems']);
    expect(check('--strict', file).status).toBe(1);
  });

  it('says when there is no such place', () => {
    expect(check('nowhere')).toMatchObject({ status: 2, stderr: 'There is no such file or folder: nowhere\n' });
  });
});
