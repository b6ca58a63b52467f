import { expect, it } from 'vitest';
import { runSteps, type Step } from './run-steps';

const quietly = () => {};

function step(name: string, passed: number, failed: number, needs: readonly string[] = []): Step {
  return { name, needs, run: async () => ({ passed, failed, skipped: 0, output: '' }) };
}

it('adds up what all steps counted', async () => {
  expect(await runSteps([step('a', 2, 0), step('b', 3, 1)], quietly)).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

it('goes on after a step that failed', async () => {
  expect(await runSteps([step('a', 0, 1), step('b', 1, 0)], quietly)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

it('counts a step as failed, and does not run it, when one that it needs has failed', async () => {
  const steps = [step('build', 0, 1), step('tour', 1, 0, ['build']), step('pictures', 1, 0, ['tour'])];
  expect(await runSteps(steps, quietly)).toEqual({ passed: 0, failed: 3, skipped: 0 });
});

it('closes with one line that holds the sums', async () => {
  const lines: string[] = [];
  await runSteps([step('a', 2, 0), step('b', 3, 1)], (line) => lines.push(line));
  expect(lines.at(-1)?.trim()).toBe('5 passed, 1 failed');
});
