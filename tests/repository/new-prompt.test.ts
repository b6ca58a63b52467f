import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPrompt } from '../../lib/core/catalog/read-prompt';

const root = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'new-prompt-'));

afterAll(() => rmSync(folder, { recursive: true }));

function create(...args: string[]) {
  const command = ['scripts/run.mjs', 'new-prompt', '--folder', folder, ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}

describe('new-prompt', { timeout: 60_000 }, () => {
  it('writes a file that can be read, says what to fill in, and never writes over it', () => {
    const { stdout, status } = create("Zoë's Lighthouse: a study", '--category', 'nature', '--tags', 'fog, wide');
    expect([status, stdout]).toEqual([0, expect.stringContaining('Fill in')]);

    const file = path.join(folder, 'nature/zoes-lighthouse-a-study.md');
    const source = readFileSync(file, 'utf8');
    expect(readPrompt(source, { category: 'nature', slug: 'zoes-lighthouse-a-study' })).toMatchObject({
      ok: true,
      prompt: {
        title: "Zoë's Lighthouse: a study",
        category: 'nature',
        tags: ['fog', 'wide'],
        author: 'Prompt Palette',
      },
    });

    const again = create("Zoë's Lighthouse: A Study", '--category', 'nature');
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('exists already')]);
    expect(readFileSync(file, 'utf8')).toBe(source);
  });

  it.each([
    ['an unknown category', ['Fox', '--category', 'natur'], /"natur" is no category/],
    ['no title', ['--category', 'nature'], /Give the prompt a title/],
    ['an aspect in words', ['Fox', '--category', 'nature', '--aspect', 'tall'], /"aspect" must be/],
  ])('refuses %s', (_, args, message) => {
    const { status, stderr } = create(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});
