import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCENTS } from '@/lib/core/appearance';
import { contrast } from '@/lib/core/cover/contrast';
import { oklchToHex } from '@/lib/core/cover/oklch';

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');
const [base = '', contrastMore = ''] = css.split('@media (prefers-contrast: more)');
const [themes = ''] = base.split('[data-pp-accent="rose"]');

/** The tokens of a block, by name without the `--pp-`. */
function tokens(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--pp-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

function accentTokens(accent: string): Record<string, string> {
  const [, block = ''] = new RegExp(`^:host\\(\\[data-pp-accent="${accent}"\\]\\) \\{(.*?)^\\}`, 'ms').exec(css) ?? [];
  return tokens(block);
}

describe.each([
  ['as it is', tokens(themes), 4.5],
  ['with more contrast', { ...tokens(themes), ...tokens(contrastMore) }, 7],
] as const)('%s', (_, values, least) => {
  describe.each([
    ['light', 0],
    ['dark', 1],
  ] as const)('in the %s theme', (_theme, index) => {
    it.each(ACCENTS)('%s can be read', (accent) => {
      const all: Record<string, string> = { ...values, ...accentTokens(accent) };
      const colour = (name: string) => {
        const filled = all[name]?.replace(/var\(--pp-([\w-]+)\)/g, (_, other) => all[other] ?? '') ?? '';
        const [l = Number.NaN, c = 0, h = 0] =
          (filled.match(/oklch\(([^)]+)\)/g)?.[index] ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
        return `#${oklchToHex([l, c, h])}`;
      };
      const tooWeak = [
        ...['paper', 'surface', 'raised', 'selected'].flatMap((ground) =>
          ['ink', 'muted', 'accent', 'danger', 'success'].map((text) => [text, ground, least] as const),
        ),
        ['on-accent', 'accent', least] as const,
        ['on-mark', 'mark', 4.5] as const,
        // What tells where something can be pressed or typed in needs 3 to 1.
        ...['paper', 'raised'].map((ground) => ['edge', ground, 3] as const),
      ].flatMap(([text, ground, enough]) => {
        const found = contrast(colour(text), colour(ground));
        return found >= enough ? [] : [`${text} on ${ground}: ${found.toFixed(2)}, and not ${enough}`];
      });
      expect(tooWeak).toEqual([]);
    });
  });
});

it('every accent but the default has its own tokens', () => {
  expect(ACCENTS.filter((accent) => !('hue' in accentTokens(accent)))).toEqual(['vermilion']);
});
