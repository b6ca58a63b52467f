import { contrast } from '../contrast';
import { drawSketch } from '../draw-sketch';
import { gridOf } from '../grid';
import { d } from '../shapes';
import type { Sheet } from '../sheet';
import type { Motif } from './motif';

// What happens in a panel, in a cell of about ±50.
const shots = [
  'accent disc -6 -10 24\nbody-3 box -140 20 280 140',
  'dark M-90 50L-16-34 60 50\ndetail disc 30 -24 12',
  'accent M-22 140V6A22 22 0 0 1 22 6V140\nmark disc 0 -18 13',
  'detail line 6 M-140-90L140 10M-140-50L140 50M-140-10L140 90',
  'dark disc 26 20 54\naccent disc 14 10 34',
  'detail M-90-70L90 10V70L-90-20\naccent disc -20 30 12',
  'pale M-40-30H40V16H0L-14 34V16H-40\ndark line 5 M-24-14H24M-24 2H4',
  'dark M-60 150V-10H-34V-36H4V150ZM42 150V-24H72V150\nbody-4 box 10 -4 26 160\naccent line 4,4,6 M-14-24V60',
];

// Pages of panels: an outline and its middle.
const pages: readonly (readonly (readonly [string, number, number])[])[] = [
  [
    ['M-150-150H150V-26L-150-4', 0, -62],
    ['M-150 8L10-4-8 46H-150', -58, 24],
    ['M20-5L150-14V46H4', 60, 20],
    ['M-150 56H150V150H-150', 0, 92],
  ],
  [
    ['M-150-150H-10L-34 20H-150', -60, -46],
    ['M0-150H150V-40L-14-30', 50, -74],
    ['M-16-20L150-30V150H-40', 50, 50],
    ['M-150 30H-36L-54 150H-150', -76, 80],
  ],
  [
    ['M-150-150H150V-60H-150', 0, -90],
    ['M-150-50H150V36L-150 10', 0, -18],
    ['M-150 20L0 33V150H-150', -56, 74],
    ['M10 34L150 46V150H10', 56, 80],
  ],
  [
    ['M-150-150H-40L-70 150H-150', -82, -20],
    ['M-30-150H150V-20L-44-46', 40, -76],
    ['M-45-36L150-10V60L-54 44', 40, 12],
    ['M-55 54L150 70V150H-66', 30, 100],
  ],
];

export const comic: Readonly<Record<string, Motif>> = {
  panels: [
    'scene',
    (s) => {
      const page = s.pick(pages);
      const start = s.between(0, 7);
      return (
        fill(s.pale) +
        page.map(([outline, x, y], i) => cell(s, s.pale, outline, i, start + i * 3, `move ${x} ${y}\n`)).join('')
      );
    },
  ],
  frames: ['scene', frames],
  burst: [
    'scene',
    `move -20~20 -16~16
{turn 0~20|}
around {11|13|15} plane M0 0L220-24 220 14
{dark M0-96L18-50 64-78 50-30 100-16 56 10 86 54 36 44 22 94-6 54-48 84-44 34-94 26-56-4-84-46-34-40
body M0-78L15-40 52-62 41-24 80-12 46 9 70 44 29 36 18 76-4 44-38 68-35 28-76 21-45-3-68-37-28-32
accent disc 0 0 26|dark disc 0 0 84
body disc 0 0 74
accent M-12-54L28-54 8-14 34-14-20 56-4 4-30 4|detail disc 0 0 40
accent line 14 M0-60V-96M0 60V96M-60 0H-96M60 0H96M42-42L68-68M-42 42L-68 68M42 42L68 68M-42-42L-68-68}`,
  ],
  balloons: [
    'floats',
    `flip
{body/ M-96-20C-96-90 70-96 76-30S20 34 24 28Q0 66-44 74Q-10 44-20 30C-60 34-96 20-96-20
accent M14 66C14 34 104 30 108 64S80 96 66 94Q74 110 92 116Q58 116 46 94C28 92 14 84 14 66|body/ M-100-80H70V20H0L-40 62V20H-100
accent M-10 40H104V96H70V118L44 96H-10|body/ M-104 0C-104-130 104-130 104 0C104 60 60 84 10 84Q-30 84-70 130Q-60 90-70 70Q-104 50-104 0}
{detail line 9 M-62-44H34M-62-20H8|row 3 38 0 detail disc -50 -28 11|detail M-26-74H8L-2-26H-16ZM-18-16H0V2H-18Z}`,
  ],
};

function frames(s: Sheet): string {
  const { width, height, middles } = gridOf(s);
  const [x, y] = [width / 2 - 4, height / 2 - 4];
  const outline = d`M${-x} ${-y}H${x}V${y}H${-x}Z`;
  const start = s.between(0, 7);
  const shoot = ([cx, cy]: readonly [number, number], i: number) =>
    `<g transform="translate(${cx} ${cy})">${cell(s, s.dark, outline, i, start + i)}</g>`;
  return fill(s.dark) + middles.map(shoot).join('');
}

/** One picture: what is in it moves to its middle by `at`. */
function cell(s: Sheet, wall: string, outline: string, i: number, shot: number, at = ''): string {
  const skies = [s.body, s.plane, s.accent, s.detail, s.ground].filter((sky) => contrast(sky, wall) > 1.25);
  const sky = skies[(i * 2 + shot) % skies.length] ?? s.body;
  return `<g${s.clip(outline)}><path fill="${sky}" d="${outline}"/>${drawSketch(s, at + shots[shot % 8])}</g>`;
}

function fill(colour: string): string {
  return `<path fill="${colour}" d="M-150-150H150V150H-150"/>`;
}
