import { d, path, repeat } from '../shapes';
import type { Sheet } from '../sheet';
import type { Motif } from './motif';

export const games: Readonly<Record<string, Motif>> = {
  sprite: ['floats', sprite],
  shield: [
    'floats',
    `turn {0|-12|12}
{plane/ M-70-70H70V10C70 56 36 80 0 100C-36 80-70 56-70 10|plane/ disc 0 0 84|}
turn {0|40|-40}
detail M-13 50V-76L0-112V50
detail-4 M13 50V-76L0-112V50
accent box -44 46 88 13 {6|0}
body-4 box -7 58 14 34
accent disc 0 98 11`,
  ],
  flask: [
    'stands',
    `cut {M-14-70V-24C-14 0-76 10-70 50Q-66 80-30 80H30Q66 80 70 50C76 10 14 0 14-24V-70|M-14-70V-20L-66 66Q-70 80-56 80H56Q70 80 66 66L14-20V-70|M-16-70V-40H-52V66Q-52 80-38 80H38Q52 80 52 66V-40H16V-70}
plane+3 box -100 -100 200 200
body/ box -100 -6~24 200 110
detail disc -16 44 8
detail disc 18 60 12
detail disc 8 34 5
end
accent box -20 -90 40 24 4
pale line 6 M-30 30V60`,
  ],
  cardframe: [
    'floats',
    `turn -8~8
{accent box -60 -88 140 196 11|dark%3 box -60 -88 140 196 11}
body box -70 -98 140 196 11
{detail M-54 30V-36A54 50 0 0 1 54-36V30|detail M-54 30V-84H54V30|detail M0-86L54-40V10L0 34-54 10V-40}
{accent disc 0 -14 28|accent M-38 24L0-44 38 24|accent M0-56L26-14 0 28-26-14|around 8 accent M-6-6L0-40 6-6}
body-4 box -54 42 108 44 4
body+5 line 5 M-42 56H42M-42 70H14
accent disc -60 -88 14
accent disc 60 88 14`,
  ],
  terrain: ['floats', terrain],
  parallax: ['scene', parallax],
  hud: [
    'scene',
    `flip
{ground-5 box -150 -150 300 300|}
plane ring 0 0 88 3
plane ring 0 0 58 3
plane ring 0 0 28 3
body%5 M0 0L{88 0A88 88 0 0 0 44-76|0-88A88 88 0 0 0-76-44|-62 62A88 88 0 0 1-88 0}
accent line 3 M-150 0H150M0-150V150
accent disc {34 -44|-40 30} 8
detail disc {-52 -30|50 36} 5
detail disc 20 62 4
detail line 6 M-94-70V-94H-70M94-70V-94H70M-94 70V94H-70M94 70V94H70`,
  ],
};

function sprite(s: Sheet): string {
  const data = ['', '', ''];
  const girth = s.between(22, 40) / 10;
  for (let i = 0; i < 32; i++) {
    const [x, y] = [i % 4, Math.floor(i / 4)];
    if (x + Math.abs(y - 3.6) * 0.55 >= girth) continue;
    const k = y < 2 || (x === 0 && y > 4) ? 1 : s.random() < 0.2 ? 2 : 0;
    data[k] += d`M${x * 20} ${y * 20 - 80}h20v20h-20ZM${-(x + 1) * 20} ${y * 20 - 80}h20v20h-20Z`;
  }
  return (
    data.map((squares, k) => path(squares, [s.body, s.accent, s.detail][k] ?? '')).join('') +
    `<path stroke="${s.ink}" stroke-width="8" stroke-dasharray="20" opacity=".5" d="M-70 96H70"/>`
  );
}

function terrain(s: Sheet): string {
  return `<g transform="translate(0 8)">${repeat(9, (i) => {
    const [x, y] = [i % 3, Math.floor(i / 3)];
    const at = d`M${(x - y) * 46} ${(x + y - 3) * 23 - s.between(0, 2) * 7}`;
    const colour = s.pick([s.body, s.body, s.plane, s.accent]);
    const tree = i % 3 === 1 ? path(`${at}m-11 23l11-${s.between(28, 48)} 11 40`, s.detail) : '';
    return (
      path(`${at}l46 23v22l-46 23-46-23v-22`, s.shade(colour, 0.6)) + path(`${at}l46 23-46 23-46-23`, colour) + tree
    );
  })}</g>`;
}

function parallax(s: Sheet): string {
  const layer = (y: number, rough: number, colour: string) =>
    path(`M-150 150V${y}${repeat(15, () => `h20v${s.between(-rough, rough) * 10}`)}V150`, colour);
  const x = s.between(-70, 20);
  return (
    path(d`M${x}-86h50v50h-50ZM${x - 10}-76h70v30h-70`, s.accent) +
    layer(0, 2, s.ramp(0.1)) +
    layer(30, 1, s.ramp(0.4)) +
    layer(64, 1, s.ramp(0.8)) +
    path('M-90 26h16v16h-16ZM-60 16h16v16h-16ZM-30 16h16v16h-16ZM0 26h16v16h-16', s.accent)
  );
}
