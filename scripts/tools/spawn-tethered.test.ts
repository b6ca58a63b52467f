import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { spawnTethered } from './spawn-tethered';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tethered-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('ends the program when the process that started it is killed', async () => {
  const mark = path.join(folder, 'ended');
  const owner = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { createJiti } from 'jiti';
       const { spawnTethered } = await createJiti(process.cwd() + '/', { fsCache: false }).import(${JSON.stringify(path.join(import.meta.dirname, 'spawn-tethered.ts'))});
       spawnTethered('sh', ['-c', ${JSON.stringify(leaveMark(mark))}], process.env).output.pipe(process.stdout);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(owner.stdout, 'data');
  owner.kill('SIGKILL');
  await expect.poll(() => existsSync(mark), { timeout: 10_000 }).toBe(true);
}, 20_000);

it('tells when the program ends by itself', async () => {
  await spawnTethered('sh', ['-c', 'exit 0'], process.env).ended;
});

it('asks the program to end', async () => {
  const mark = path.join(folder, 'asked');
  const program = spawnTethered('sh', ['-c', leaveMark(mark)], process.env);
  await once(program.output, 'data');
  await program.end();
  expect(existsSync(mark)).toBe(true);
});

/** A script that runs until it is asked to end, and then leaves a file. */
function leaveMark(file: string): string {
  return `trap 'touch "${file}"; exit' TERM; echo ready; while :; do sleep 0.1; done`;
}
