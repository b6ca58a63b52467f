import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.output/yardstick');

/**
 * An extension that does the least that a palette in React can: on the command it injects one script, as large as the
 * palette's, that draws one option in a blank frame. What the palette takes beyond this is its own.
 */
export async function buildYardstick(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const size = statSync(path.join(root, '.output/chrome-mv3/palette.js')).size;
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: {
        entry: path.join(import.meta.dirname, 'yardstick.ts'),
        formats: ['iife'],
        name: 'yardstick',
        fileName: () => 'yardstick.js',
      },
    },
  });
  const script = path.join(folder, 'yardstick.js');
  const code = readFileSync(script, 'utf8');
  writeFileSync(script, `${code}\n/*${'-'.repeat(Math.max(0, size - code.length))}*/`);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const manifest = {
    manifest_version: 3,
    name: 'Yardstick',
    version,
    permissions: ['activeTab', 'scripting'],
    background: { service_worker: 'worker.js' },
    commands: { 'open-palette': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Open' } },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(folder, 'worker.js'),
    `chrome.commands.onCommand.addListener((_, tab) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['yardstick.js'] }));`,
  );
  return folder;
}
