import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

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
