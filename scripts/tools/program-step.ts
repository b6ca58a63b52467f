import { runProgram } from './run-program';
import type { Step } from './run-steps';

/** A step that passes when the program, a script and its arguments, exits with 0. */
export function programStep(name: string, command: readonly string[], needs: readonly string[] = []): Step {
  return {
    name,
    needs,
    async run(folder) {
      const { code, output } = await runProgram(command, { env: temporaryFolder(folder) });
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
    },
  };
}

/** What makes programs put their temporary files there, on every system. */
export function temporaryFolder(folder: string): Record<string, string> {
  return { TMPDIR: folder, TMP: folder, TEMP: folder };
}
