import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The real editors, each on a page of its own. */
export default defineConfig({
  root: here('.'),
  base: './',
  logLevel: 'warn',
  // The test runner's environment would have it call the development runtime, which a production React lacks.
  oxc: { jsx: { development: false } },
  plugins: [svelte({ configFile: false })],
  define: {
    'process.env.NODE_ENV': '"production"',
    global: 'globalThis',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
  },
  worker: { format: 'es' },
  build: {
    outDir: here('../../../.output/editors'),
    emptyOutDir: true,
    target: 'esnext',
    minify: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 50_000,
    rolldownOptions: { input: [here('./editor.html'), here('./frame.html')] },
  },
});
