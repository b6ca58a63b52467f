import type { Plugin } from 'vite';

const SCRIPT = /<script type="module"[^>]*src="([^"]+)"><\/script>\s*/;
const PRELOAD = /<link rel="modulepreload"[^>]*href="([^"]+)">\s*/g;
const STYLE = /<link rel="stylesheet"[^>]*href="\/([^"]+)">/g;

/**
 * Builds the popup so that the browser shows it at once: it does so when the page has loaded, with all that stands in
 * it. Its styles are written into it, and of its code only the names, for the script in its head to load it later.
 */
export function lightPopup(): Plugin {
  return {
    name: 'light-popup',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle }) {
        if (!bundle || !filename.endsWith('popup/index.html')) return html;
        const script = SCRIPT.exec(html)?.[1];
        if (script === undefined) throw new Error('The popup has no script.');
        const code = [...[...html.matchAll(PRELOAD)].map(([, path]) => path), script];
        const styleOf = (_tag: string, path: string) => {
          const file = bundle[path];
          if (file?.type !== 'asset') throw new Error(`The popup's ${path} was not built.`);
          return `<style>${file.source}</style>`;
        };
        return html
          .replace(PRELOAD, '')
          .replace(SCRIPT, `<meta name="code" content="${code.join(' ')}">`)
          .replace(STYLE, styleOf);
      },
    },
  };
}
