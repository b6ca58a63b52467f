import { createJiti } from 'jiti';

// What was begun is also ended by Ctrl+C: 'exit' handlers do it, and only an exit of our own runs them.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const jiti = createJiti(import.meta.url, { fsCache: false });
const { ensureTools } = await jiti.import('./tools/ensure-tools.ts');
const { programStep } = await jiti.import('./tools/program-step.ts');
const { runSteps } = await jiti.import('./tools/run-steps.ts');
const { vitestStep } = await jiti.import('./tools/vitest-step.ts');

const tsc = 'node_modules/typescript/bin/tsc';
const wxt = 'node_modules/wxt/bin/wxt.mjs';

const { failed } = await runSteps([
  programStep('types', [tsc, '--noEmit']),
  programStep('types of lib/core', [tsc, '--noEmit', '-p', 'lib/core']),
  programStep('lint', ['node_modules/@biomejs/biome/bin/biome', 'check']),
  vitestStep('unit tests', 'unit'),
  programStep('build for Chrome', [wxt, 'build']),
  programStep('build for Edge', [wxt, 'build', '-b', 'edge']),
  programStep('build for Firefox', [wxt, 'build', '-b', 'firefox']),
  { name: 'browsers', run: async () => provision() },
  vitestStep('end-to-end tests', 'e2e', ['build for Chrome', 'build for Firefox', 'browsers']),
  programStep('tour of the playground', ['scripts/start.mjs', '--tour'], ['build for Chrome', 'browsers']),
]);
process.exitCode = failed > 0 ? 1 : 0;

function provision() {
  try {
    const found = ensureTools(['chromium', 'firefox', 'Xvfb', 'xdotool', 'import']);
    return { passed: 1, failed: 0, skipped: 0, output: Object.values(found).join('\n') };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: error.message };
  }
}
