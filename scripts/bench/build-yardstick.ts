import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const built = path.join(root, '.output/chrome-mv3');
const folder = path.join(root, '.output/yardstick');

const POPUP = `<!doctype html><style>
body { width: 440px; height: 600px; margin: 0; font: 13px sans-serif }
#root { height: 600px; overflow-y: auto; display: grid; grid-template-columns: 1fr 1fr; gap: 12px }
button { border: 0; padding: 0; height: 200px; text-align: start; font: inherit }
</style><div id="root"></div><script src="popup-yardstick.js"></script>`;

/**
 * An extension that does the least that one in React can: on the command it injects one script, as large as the
 * palette's, that draws one option in a blank frame, and its popup draws a grid of boxes by as much code as ours. What
 * the palette and the popup take beyond this is their own.
 */
export async function buildYardstick(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await buildScript('yardstick', statSync(path.join(built, 'palette.js')).size);
  await buildScript('popup-yardstick', popupSize());
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const manifest = {
    manifest_version: 3,
    name: 'Yardstick',
    version,
    permissions: ['activeTab', 'scripting'],
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup.html' },
    commands: {
      'open-palette': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Open' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
    },
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'popup.html': POPUP,
    'worker.js': `chrome.commands.onCommand.addListener((_, tab) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['yardstick.js'] }));`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

/** Bytes of all scripts that our popup waits for. */
function popupSize(): number {
  const page = readFileSync(path.join(built, 'popup.html'), 'utf8');
  const scripts = [...page.matchAll(/\/(chunks\/[^"\s]+\.js)/g)].map(([, script = '']) => script);
  return scripts.reduce((sum, script) => sum + statSync(path.join(built, script)).size, 0);
}

/** One file of the yardstick's, made as long as `size` by a comment. */
async function buildScript(name: string, size: number): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: path.join(import.meta.dirname, `${name}.ts`),
        formats: ['iife'],
        name: 'yardstick',
        fileName: () => `${name}.js`,
      },
    },
  });
  const script = path.join(folder, `${name}.js`);
  const code = readFileSync(script, 'utf8');
  writeFileSync(script, `${code}\n/*${'-'.repeat(Math.max(0, size - code.length))}*/`);
}
