import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface StepResult extends Tally {
  /** Shown when something failed. */
  readonly output: string;
}

export interface Step {
  readonly name: string;
  /** The steps without which this one cannot tell anything. */
  readonly needs?: readonly string[];
  /** `folder` is for the step's temporary files. */
  run(folder: string): Promise<StepResult>;
}

/**
 * Runs the steps in turn, all of them whatever fails, except those whose needs failed; these count as failed too.
 * Says how each went, and closes with one line, `N passed, N failed`.
 */
export async function runSteps(steps: readonly Step[], print: (line: string) => void = console.log): Promise<Tally> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pp-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  process.once('exit', removeFolder);

  const failed = new Set<string>();
  let total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    const missing = step.needs?.find((name) => failed.has(name));
    const started = Date.now();
    const result = missing ? notRun(missing) : await step.run(folder);
    if (result.failed > 0) failed.add(step.name);
    if (result.failed > 0) print(`\n${result.output.trim()}\n`);
    print(`${result.failed > 0 ? '✗' : '✓'} ${step.name} (${describe(result)}, ${seconds(started)} s)`);
    total = {
      passed: total.passed + result.passed,
      failed: total.failed + result.failed,
      skipped: total.skipped + result.skipped,
    };
  }
  removeFolder();
  process.off('exit', removeFolder);
  print(`\n${describe(total)}`);
  return total;
}

function notRun(missing: string): StepResult {
  return { passed: 0, failed: 1, skipped: 0, output: `Not run, because it needs what failed: ${missing}.` };
}

function describe({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1);
}
