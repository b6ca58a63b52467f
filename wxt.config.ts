import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { catalogHooks } from './scripts/catalog-hooks';
import { licenceHooks, noteLicences } from './scripts/licence-hooks';
import { lightPopup } from './scripts/light-popup';
import { modernCss } from './scripts/modern-css';
import { sharedCodeHooks } from './scripts/shared-code-hooks';
import { yamlWithoutCode } from './scripts/yaml-without-code';

/** What our own pages may do: nothing that is not named, and no code but what was shipped. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  // A pack's pictures from the web, where the user allowed them for that pack.
  "img-src 'self' data: blob: https:",
  "font-src 'self'",
  // A pack's address, which may also be that of a program on this machine.
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  i18n: { localesDir: path.resolve(import.meta.dirname, 'lib/shared/locales') },
  hooks: {
    ...catalogHooks,
    ...licenceHooks,
    ...sharedCodeHooks,
    // In place of the module that @wxt-dev/i18n generates, which follows the browser and nothing else.
    'config:resolved': ({ config }) => {
      config.alias['#i18n'] = path.resolve(import.meta.dirname, 'lib/shared/i18n.ts');
    },
  },
  // `npm run dev` rebuilds; the browser is one's own, with .output/chrome-mv3-dev loaded unpacked.
  webExt: { disabled: true },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [tailwindcss(), modernCss(), yamlWithoutCode(), noteLicences(), lightPopup()],
    worker: { format: 'es', plugins: () => [yamlWithoutCode(), noteLicences()] },
    build: { cssTarget: ['chrome123', 'firefox128'] },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // None of these warns at install: the shortcut, the button and the menu open one tab at a time to us.
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for one site at a time, when the user switches it on in the settings.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Prompt Palette' },
    omnibox: { keyword: 'pp' },
    options_ui: { page: 'library.html', open_in_tab: true },
    commands: {
      'open-palette': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_openPalette__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_openLibrary__' },
    },
    // While developing, the pages load their code from a server of the tool's.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY.join('; ') } }),
    // The first with light-dark() in style sheets.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'prompt-palette@prompt-palette.dev',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
