import { drawSketch } from './draw-sketch';
import type { Sheet } from './sheet';

/** The ground of a cover, with its light on it. */
export function wash(s: Sheet): string {
  const sheet = (fill: string) => `<path fill="${fill}" d="M-134-134H134V134H-134"/>`;
  const glowing = (x: number, y: number, r: number, fill: string) =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
  const deep = s.shade(s.ground, 0.45);
  const across = [s.tint(s.ground, 0.3), s.shade(s.ground, 0.1)] as const;
  switch (s.light) {
    case 'window':
      return sheet(s.side < 0 ? s.grade(across[0], across[1], true) : s.grade(across[1], across[0], true));
    case 'low-sun':
      return sheet(s.grade(s.ground, s.tint(s.accent, 0.4)));
    case 'fog':
      return sheet(s.grade(s.ground, s.tint(s.ground, 0.6)));
    case 'night':
    case 'rim':
      return sheet(s.grade(deep, s.ground));
    case 'spot':
      return sheet(deep) + glowing(0, 0, 150, s.glow(s.tint(s.ground, 0.14), deep));
    case 'studio':
      return sheet(s.ground) + glowing(s.side * 30, -40, 170, s.glow(s.tint(s.ground, 0.4), s.ground));
    case 'neon':
      return sheet(s.ground) + glowing(s.side * 100, -50, 140, s.glow(s.shade(s.accent, 0.3), s.ground));
    default:
      return sheet(s.ground);
  }
}

// What stands behind a single thing, drawn for light from the right.
const backdrops: Readonly<Record<Sheet['light'], string>> = {
  window: `{move 0 0|move 14 10|move -20 -6}
ground+6 M-6-98L40-106 10-36-36-28ZM46-107L92-115 62-45 16-37ZM-40-18L6-26-24 44-70 52ZM12-27L58-35 28 35-18 43`,
  'low-sun': 'accent+1 disc 18~44 0~24 58~76',
  back: '{halo disc 8 -16 78~92|halo disc 40 -30 60~74}',
  rim: 'accent disc 14 -12 84\nground-2 disc 4 -8 84',
  spot: 'ground+2%8 M134-170H90L-60 140H80',
  studio: `{plane M-134-134H-20V20Q-20 60 30 60H134V134H-134|plane disc 18~40 -20 70~90|plane box -30 -140 116 280|plane M-134 134V-20A120 120 0 0 1 106-20V134}`,
  neon: 'accent line 4 M-140-60L140-84\ndetail line 3 M40-140V140',
  night: 'pale disc 18~44 -60 22\npale line 3 M-90-100h0M-60-40h0M-20-110h0M80-110h0M100-20h0M-110 10h0M10-80h0',
  fog: 'ground+5 disc 18~44 -34 40~60',
  even: `{plane disc 18~44 -34~0 66~88|plane M-36 140V-30A62 62 0 0 1 88-30V140|plane M0-140H140V140H-20~20|plane M-140 40~-30L140-110~-40V140H-140|plane M140-140A{170 180|150 170} 0 0 1-70~-30 140H140|plane box -140 -70~-40 280 64~90|plane M-140-140H140L-140 120|}`,
};

/** What stands behind a single thing: a wall with light on it, a disc, a niche, a band. */
export function backdrop(s: Sheet): string {
  return drawSketch(s, `size ${s.side} 1\n${backdrops[s.light]}`);
}

/** A table top at `base`, with the shadow that a thing of `half` width casts on it. */
export function floor(s: Sheet, base: number, half: number): string {
  const back = base - s.between(12, 30);
  const top = s.light === 'even' || s.light === 'studio' ? s.shade(s.plane, 0.2) : s.plane;
  const cast = -s.side * s.between(70, 120);
  const shadow = [-half, base - 3, half, base - 3, half + cast, base + 40, cast * 1.2 - half, base + 40]
    .map(Math.round)
    .join(' ');
  return `<path fill="${top}" d="M-134 ${back}H134V134H-134"/><path fill="${s.shade(top, 0.5)}" d="M${shadow}"/>`;
}

/** Fog in front of everything. */
export function veil(s: Sheet): string {
  if (s.light !== 'fog') return '';
  const haze = s.tint(s.ground, 0.7);
  return `<path fill="${s.grade(`${haze}00`, haze)}" d="M-134-20H134V134H-134"/>`;
}
