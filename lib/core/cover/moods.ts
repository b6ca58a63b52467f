import type { Oklch } from './oklch';
import { mixOklch } from './oklch';

export type Key = 'dark' | 'pale' | 'any';

export interface Mood {
  readonly words: RegExp;
  /** What it does to each ink. */
  readonly shift: (colour: Oklch) => Oklch;
  /** What it wants of the ground. */
  readonly key: Key;
}

/** Light and mood words that change the inks themselves; several may apply, in this order. */
export const moods: readonly Mood[] = [
  {
    words: /\b(?:vintage|faded|retro|nostalgic|aged|weathered|sun-?bleached)\b/,
    shift: ([l, c, h]) => mixOklch([l, c * 0.85, h], [l, 0.06, 80], 0.14),
    key: 'any',
  },
  {
    words: /\b(?:golden[- ]hour|sunset|low sun|late sun|evening sun|candle ?light|lamplight|firelight)\b/,
    shift: ([l, c, h]) => mixOklch([l, c * 1.08, h], [l, 0.14, 62], 0.22),
    key: 'any',
  },
  {
    words: /\b(?:blue[- ]hour|twilight|moonlight|moonlit)\b/,
    shift: ([l, c, h]) => mixOklch([l * 0.95, c, h], [l, 0.09, 262], 0.25),
    key: 'dark',
  },
  {
    words: /\b(?:neon|cyberpunk|synthwave|fluorescent|led strips?)\b/,
    shift: ([l, c, h]) => [l, c > 0.05 ? Math.min(0.26, c * 1.35) : c, h],
    key: 'dark',
  },
  {
    words: /\b(?:fog|foggy|mist|misty|haze|hazy|overcast)\b/,
    shift: (colour) => mixOklch(colour, [0.84, 0.014, 230], 0.28),
    key: 'pale',
  },
  { words: /\bpastels?\b/, shift: ([l, c, h]) => [0.5 + l * 0.45, c * 0.7, h], key: 'pale' },
  { words: /\bvibrant\b/, shift: ([l, c, h]) => [l, c * 1.12, h], key: 'any' },
  { words: /\b(?:low-key|chiaroscuro|moody)\b/, shift: ([l, c, h]) => [l * 0.96, c, h], key: 'dark' },
  { words: /\bhigh-key\b/, shift: ([l, c, h]) => [l + (1 - l) * 0.1, c * 0.9, h], key: 'pale' },
];
