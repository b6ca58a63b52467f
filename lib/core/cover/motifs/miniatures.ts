import { d, path } from '../shapes';
import type { Sheet } from '../sheet';
import type { Motif } from './motif';

export const miniatures: Readonly<Record<string, Motif>> = {
  cubes: ['floats', cubes],
  nook: ['floats', nook],
  clay: [
    'floats',
    `flip
body* disc -40 30 48
accent* disc 46 44 36
detail* disc 2 -36 44
accent* disc -62 -44 {16|22}
body* disc 66 -18 {12|18}
detail* disc -4 72 {14|22}`,
  ],
  inflated: [
    'floats',
    `flip
turn -12~12
{body* oval 0 30 80 58
accent* oval -30 -34 46 40
detail* oval 40 -26 34 30
body* disc -58 -70 16|body* oval -46 -46 44 42
body* oval 46 -46 44 42
body* oval -46 46 44 42
body* oval 46 46 44 42
accent* disc 0 0 36|accent* oval 0 -50 34 50
body* oval -50 24 40 54
body* oval 50 24 40 54
detail* disc 0 34 30}
pale%6 oval -22 -58 12 6`,
  ],
  papercut: ['scene', papercut],
  keycap: [
    'floats',
    `flip
row 2 84 -44 plane-4 M-96-40L-40-12-40 22-42 66-112 30M-40-12L16-40 32 2-42 66
row 2 84 -44 plane+2 M-96-40L-40-68 16-40-40-12
accent-3 M-56 22L-72 62 0 98V50
accent-6 M56 22L72 62 0 98V50
accent+1 M-56 22L0-6 56 22 0 50
{detail M-14 22L0 15 14 22 0 29|detail oval 0 22 16 8|detail M-4 10L22 22 4 34-8 24}`,
  ],
  stage: [
    'scene',
    `flip
ground-4 box -150 -150 300 300
accent disc 0 {10|30} {44|56}
{body-2 M-60 140L-20 10 20 140M0 140L44 30 90 140|plane M-150 60L-60 10 0 56 60 0 150 60V150H-150|detail M-14 80V20A14 14 0 0 1 14 20V80}
plane-3 box -150 80 300 80
body/ M-150-150H-40C-50-40-70 30-150 60
body/ M150-150H40C50-40 70 30 150 60
body-5 line 5 M-80-140C-84-40-100 20-150 40M80-140C84-40 100 20 150 40
accent M-150-150H150V-96Q125-70 100-96Q75-70 50-96Q25-70 0-96Q-25-70-50-96Q-75-70-100-96Q-125-70-150-96
detail box -150 76 300 8`,
  ],
  dome: [
    'floats',
    `flip
detail M-110 40L0-16 110 40 0 96
body-5 M-110 40L0 96V112L-110 56
body-3 M110 40L0 96V112L110 56
{accent M-30 44V4L0-12 30 4V44L0 60
dark M-38 6L0-44 38 6 0 26|body M-60 40L-40-40-20 40
body-3 M-20 50L4-70 30 50
body M30 44L48-10 66 44|plane M-70 40Q-40 0 0 30T70 40L0 76
accent disc 0 -6 26
dark box -3 10 6 34}
row 2 76 4 body-2 M-50 52L-40 20-30 52
pale%3 M-100 40C-100-110 100-110 100 40L0 90`,
  ],
};

/** The three seen faces of a block on the isometric grid: x to the right, y to the left, both going down. */
function block(
  s: Sheet,
  x: number,
  y: number,
  [wide, deep, tall]: readonly [number, number, number],
  colour: string,
): string {
  const u = 18;
  const [cx, cy] = [(x - y) * u, (x + y) * u * 0.5];
  const [a, b, t] = [wide * u, deep * u, tall * u];
  const [left, right] = s.side < 0 ? [0.18, 0.55] : [0.55, 0.18];
  return (
    path(d`M${cx} ${cy - t}l${a} ${a / 2} ${-b} ${b / 2} ${-a} ${-a / 2}`, s.tint(colour, 0.25)) +
    path(d`M${cx - b} ${cy + b / 2 - t}l${a} ${a / 2}v${t}l${-a} ${-a / 2}`, s.shade(colour, left)) +
    path(d`M${cx + a - b} ${cy + (a + b) / 2 - t}l${b} ${-b / 2}v${t}l${-b} ${b / 2}`, s.shade(colour, right))
  );
}

// From the back to the front.
const places = [
  [1, 0],
  [0, 1],
  [2, 0],
  [1, 1],
  [0, 2],
  [2, 1],
  [1, 2],
  [2, 2],
] as const;

function cubes(s: Sheet): string {
  const all = places.map(([x, y]) =>
    block(
      s,
      x * 2.1,
      y * 2.1,
      [1.7, 1.7, s.between(6, 38 - (x + y) * 6) / 10],
      s.pick([s.body, s.body, s.accent, s.detail]),
    ),
  );
  return `<g transform="translate(0-46)">${path('M0-12L128 52 0 116-128 52', s.plane)}${all.join('')}</g>`;
}

function nook(s: Sheet): string {
  const walls =
    s.side < 0 ? [s.tint(s.plane, 0.3), s.shade(s.plane, 0.2)] : [s.shade(s.plane, 0.2), s.tint(s.plane, 0.3)];
  const x = 30 * s.side;
  return (
    '<g transform="translate(0-18)">' +
    path('M0-64L-100-14V52L0 2', walls[0] ?? '') +
    path('M0-64L100-14V52L0 2', walls[1] ?? '') +
    path('M0 2L100 52 0 102-100 52', s.tint(s.body, 0.2)) +
    path(d`M${x}-26l${34 * s.side} 17v28l${-34 * s.side}-17`, s.detail) +
    block(s, s.between(20, 30) / 10, 0.3, [1.8, 3, 1.2], s.accent) +
    block(s, 0.3, s.between(24, 32) / 10, [1.6, 1.6, s.between(12, 26) / 10], s.body) +
    block(s, 3, 3.6, [1.1, 1.1, 0.8], s.detail) +
    '</g>'
  );
}

function papercut(s: Sheet): string {
  const jagged = s.between(0, 1);
  const layer = (i: number) => {
    const r = 128 - i * 22;
    const wob = s.between(-10, 10);
    const hole = jagged
      ? d`M${-r} ${wob}L${-r * 0.6} ${-r * 0.8}-10 ${-r + wob} ${r * 0.7} ${-r * 0.7} ${r} ${wob} ${r * 0.6} ${r * 0.8} ${wob} ${r} ${-r * 0.8} ${r * 0.7}`
      : d`M${-r} ${wob}C${-r} ${-r * 0.7} ${-r * 0.5 + wob} ${-r} 0 ${-r + wob}S${r + wob} ${-r * 0.6} ${r} ${-wob}S${r * 0.5} ${r} ${wob} ${r}S${-r} ${r * 0.6} ${-r} ${wob}`;
    return (
      path(hole, s.dark, ` opacity=".35" transform="translate(${-4 * s.side} 6)"`) + path(hole, s.ramp(0.1 + i * 0.22))
    );
  };
  const heart = s.pick([
    'M-20-20H20V20H-20',
    'M-26 20L0-28 26 20',
    'M0-22A22 22 0 1 1-1-22',
    'M-4 30V-6L-20-14-4-16-10-34 2-20 14-34 10-14 24-8 6-4V30',
  ]);
  return path('M-150-150H150V150H-150', s.pale) + [0, 1, 2, 3, 4].map(layer).join('') + path(heart, s.accent);
}
