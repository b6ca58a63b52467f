import type { Plugin } from 'vite';

/** What tailwindcss writes for browsers without `@property`, older than any that the extension runs in. */
const FALLBACKS = /@layer properties\s*\{\s*@supports[^{]*\{[^{}]*\{[^{}]*\}\s*\}\s*\}/;

/** Leaves out of the style sheets what no browser that the extension runs in reads. */
export function modernCss(): Plugin {
  return {
    name: 'modern-css',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(?:\?|$)/ },
      handler: (css) => css.replace(FALLBACKS, ''),
    },
  };
}
