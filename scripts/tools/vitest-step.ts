import { readFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './program-step';
import { runProgram } from './run-program';
import type { Step, Tally } from './run-steps';

/** A step that runs a project of vitest.config.ts and counts its tests. Its output is shown while it comes. */
export function vitestStep(name: string, project: string, needs: readonly string[] = []): Step {
  return {
    name,
    needs,
    async run(folder) {
      const report = path.join(folder, `${project}.json`);
      const { code } = await runProgram(
        [
          'node_modules/vitest/vitest.mjs',
          'run',
          `--project=${project}`,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        { env: temporaryFolder(folder), live: true },
      );
      return { ...count(report, code === 0), output: '' };
    },
  };
}

/** A run can fail without a failed test: a file that cannot be loaded, an error outside of tests, no test at all. */
function count(report: string, succeeded: boolean): Tally {
  const { numPassedTests, numFailedTests, numPendingTests } = readReport(report);
  const failed = Math.max(numFailedTests, succeeded && numPassedTests > 0 ? 0 : 1);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

function readReport(file: string): Readonly<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Vitest ended before it could write, so it counted nothing.
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  }
}
