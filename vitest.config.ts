import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const notTests = ['**/node_modules/**', '.output/**', '.wxt/**'];
const endToEnd = '**/*.e2e.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        // Puts the in-memory browser API in the place of the browser's. A test that needs a document says so in its
        // first line: @vitest-environment happy-dom.
        plugins: [WxtVitest()],
        // Generous, since a busy machine is no fault; no test measures time.
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [endToEnd, ...notTests],
          setupFiles: ['tests/setup/english.ts'],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name: 'e2e',
          include: [endToEnd],
          exclude: notTests,
          // Pages that a test builds are built as they ship. Vitest's own "test" gives React's two builds in one bundle.
          env: { NODE_ENV: 'production' },
          // Browsers that share two cores slow each other down more than they gain.
          fileParallelism: false,
          // A real key press is lost now and then on a busy display; what is broken fails twice.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
