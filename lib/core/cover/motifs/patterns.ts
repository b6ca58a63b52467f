import { drawSketch } from '../draw-sketch';
import { d, path } from '../shapes';
import type { Sheet } from '../sheet';
import type { Motif } from './motif';

/** Fills the sheet with copies of a cell; its drawing may reach over the cell's edges only where it repeats there. */
function repeated(s: Sheet, width: number, height: number, cell: string, turns: readonly number[] = [0]): string {
  const id = s.nextId();
  const content = drawSketch(s, cell);
  return `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="rotate(${s.pick(turns)})">${content}</pattern><path fill="url(#${id})" d="M-180-180H180V180H-180"/>`;
}

export const patterns: Readonly<Record<string, Motif>> = {
  scallop: [
    'pattern',
    (s) =>
      repeated(
        s,
        60,
        60,
        `body box 0 0 60 60
accent disc 0 60 30
detail disc 0 60 19
body disc 0 60 9
accent disc 60 60 30
detail disc 60 60 19
body disc 60 60 9
plane disc 30 30 30
detail disc 30 30 19
plane disc 30 30 9
accent disc 0 0 30
detail disc 0 0 19
body disc 0 0 9
accent disc 60 0 30
detail disc 60 0 19
body disc 60 0 9`,
        [0, 180],
      ),
  ],
  knit: [
    'pattern',
    (s) =>
      repeated(
        s,
        48,
        120,
        `body box 0 0 48 120
body-3 line 3 M0 0L24 24 48 0M0 24L24 48 48 24M0 96L24 120 48 96
{accent line 14 M0 48L24 72 48 48|detail line 8 M0 54L24 78 48 54\naccent line 8 M0 68L24 92 48 68|accent M24 40L40 62 24 84 8 62}
detail line 5 M0 22L24 46 48 22M0 80L24 104 48 80`,
      ),
  ],
  plaid: [
    'pattern',
    (s) =>
      repeated(
        s,
        88,
        88,
        `ground box 0 0 88 88
body%6 box 10 0 {32|24} 88
body%6 box 0 10 88 {32|24}
accent%8 box 60 0 {8|4} 88
accent%8 box 0 60 88 {8|4}
detail line 2 M74 0V88M0 74H88M26 0V88M0 26H88`,
        [0, 45],
      ),
  ],
  weave: [
    'pattern',
    (s) =>
      repeated(
        s,
        60,
        60,
        `dark box 0 0 60 60
body M2 0H28V30H2ZM32 30H58V60H32Z
body-3 M8 0H12V30H8ZM18 0H22V30H18ZM38 30H42V60H38ZM48 30H52V60H48Z
{accent|plane} M30 2H60V28H30ZM0 32H30V58H0Z
{detail M30 12H60V18H30ZM0 42H30V48H0Z|accent-3 M30 8H60V11H30ZM30 19H60V22H30ZM0 38H30V41H0ZM0 49H30V52H0Z}`,
        [0, 45],
      ),
  ],
  herringbone: [
    'pattern',
    (s) =>
      repeated(
        s,
        80,
        60,
        `body box 0 0 80 60
plane M0 40L40 0V20L0 60
accent M0 60L40 20V40L0 80ZM0 0L40-40V-20L0 20
plane-3 M40 20L80 60V80L40 40ZM40-40L80 0V20L40-20
{detail|accent} M40 0L80 40V60L40 20`,
        [0, 90, 45],
      ),
  ],
  lozenge: [
    'pattern',
    (s) =>
      repeated(
        s,
        66,
        92,
        `body box 0 0 66 92
{accent M33 0L66 46 33 92 0 46
detail M33 20L52 46 33 72 14 46
body M33 34L42 46 33 58 24 46|accent M0 0L33 46 0 92ZM66 0L33 46 66 92
detail M33 8L46 26 33 44 20 26ZM33 48L46 66 33 84 20 66|plane M0 46L10 40 6 30 20 28 18 16 33 0 48 16 46 28 60 30 56 40 66 46 56 52 60 62 46 64 48 76 33 92 18 76 20 64 6 62 10 52
accent M33 26L46 46 33 66 20 46}`,
        [0, 90],
      ),
  ],
  stars: [
    'pattern',
    (s) =>
      repeated(
        s,
        80,
        80,
        `body box 0 0 80 80
accent M40 4L50 16 66 14 64 30 76 40 64 50 66 66 50 64 40 76 30 64 14 66 16 50 4 40 16 30 14 14 30 16
detail M40 22L52 28 58 40 52 52 40 58 28 52 22 40 28 28
plane disc 40 40 9
plane M0-14L14 0 0 14-14 0ZM80-14L94 0 80 14 66 0ZM0 66L14 80 0 94-14 80ZM80 66L94 80 80 94 66 80`,
        [0, 45],
      ),
  ],
  meadow: [
    'pattern',
    (s) =>
      repeated(
        s,
        110,
        100,
        `move 30 30
around {5|6|8} body M0 0C-18-12-14-28 0-28S18-12 0 0
detail disc 0 0 6
end
move 84 66
around {5|7} accent M0 0C-14-10-11-24 0-24S14-10 0 0
mark disc 0 0 5
end
{plane line 4 M24 96Q40 80 36 64M62 12Q80 20 90 8|plane M20 84Q34 66 44 84Q32 94 20 84M70 14Q84 0 96 16Q84 26 70 14}
detail disc 70 34 4
detail disc 14 70 4
accent disc 48 92 3`,
        [0, 20, -30],
      ),
  ],
  toile: [
    'pattern',
    (s) =>
      repeated(
        s,
        120,
        120,
        `body M20 60Q34 10 56 40Q80 20 70 54Q100 60 72 70Q60 100 48 72Q24 84 20 60
ground disc 50 56 8
body line 4 M48 74Q50 100 30 118M70 60Q96 40 104 6
{accent M78 96Q90 78 104 92Q112 100 98 106L84 108L74 112|accent M80 90L90 74 100 90 110 96 90 112 70 96}
detail M0 20Q12 6 24 18Q12 30 0 20M92 40Q104 34 108 48Q96 54 92 40`,
        [0],
      ),
  ],
  truchet: ['pattern', truchet],
  terrazzo: ['pattern', terrazzo],
  marble: ['pattern', marble],
  peeling: ['pattern', peeling],
};

function truchet(s: Sheet): string {
  const r = s.pick([50, 67]);
  const h = r / 2;
  const data = ['', '', '', '', ''];
  for (let y = h - 3 * r; y < s.h + r / 2; y += r) {
    for (let x = h - 3 * r; x < s.w + r / 2; x += r) {
      const k = s.random() < 0.14 ? 4 : s.between(0, 3);
      const quarter = s.pick([
        d`M${x - h} ${y - h}h${r}a${r} ${r} 0 0 1 ${-r} ${r}`,
        d`M${x + h} ${y - h}v${r}a${r} ${r} 0 0 1 ${-r} ${-r}`,
        d`M${x + h} ${y + h}h${-r}a${r} ${r} 0 0 1 ${r} ${-r}`,
        d`M${x - h} ${y + h}v${-r}a${r} ${r} 0 0 1 ${r} ${r}`,
      ]);
      data[k] += k < 4 ? quarter : d`M${x - h * 0.7} ${y}a${h * 0.7} ${h * 0.7} 0 1 1 0 1`;
    }
  }
  return data.map((shapes, k) => path(shapes, [s.body, s.accent, s.body, s.plane, s.detail][k] ?? '')).join('');
}

function terrazzo(s: Sheet): string {
  const size = s.pick([50, 56, 64]);
  const data = ['', '', '', ''];
  for (let y = -140; y < 150; y += size) {
    for (let x = -140; x < 150; x += size) {
      const [cx, cy] = [x + s.between(-9, 9), y + s.between(-9, 9)];
      const [r, turn] = [size * (0.2 + s.random() * 0.34), s.random() * 6];
      const corners = [0, 1.4, 2.6, 4.1, 5.2].map(
        (a) => d`${cx + r * Math.cos(turn + a) * 1.2} ${cy + r * Math.sin(turn + a)}`,
      );
      data[s.between(0, 3)] += `M${corners.join(' ')}Z`;
    }
  }
  return data.map((chips, k) => path(chips, [s.body, s.accent, s.plane, s.detail][k] ?? '')).join('');
}

function marble(s: Sheet): string {
  const wave = () => s.between(-34, 34);
  const bands = [s.plane, s.body, s.tint(s.plane, 0.3), s.accent, s.ground, s.body, s.detail, s.plane].map(
    (colour, i) => {
      const y = i * 38 - 150;
      return path(
        d`M-200 ${y}C-120 ${y + wave()} -80 ${y + wave()} -20 ${y + wave()}S90 ${y + wave()} 200 ${y + wave()}V${y + 46}C90 ${y + 20 + wave()} 40 ${y + 30 + wave()} -30 ${y + 26 + wave()}S-120 ${y + 40} -200 ${y + 30}`,
        colour,
      );
    },
  );
  return `<g transform="rotate(${s.between(-40, 40)})">${bands.join('')}<path fill="none" stroke="${s.pale}" stroke-width="3" d="${d`M-200 ${wave()}C-80 ${2 * wave()} 20 ${2 * wave()} 200 ${wave()}`}"/></g>`;
}

function peeling(s: Sheet): string {
  const flake = (colour: string) => {
    const [x, y] = [s.between(-100, 100), s.between(-110, 110)];
    const corners = [0, 0.7, 1.5, 2.1, 2.9, 3.6, 4.4, 5.2].map((a) => {
      const r = s.between(24, 76);
      return d`${x + r * Math.cos(a) * 0.8} ${y + r * Math.sin(a) * 1.3}`;
    });
    return (
      path(`M${corners.join(' ')}Z`, s.dark, ' opacity=".3" transform="translate(4 5)"') +
      path(`M${corners.join(' ')}Z`, colour)
    );
  };
  return (
    path('M-190-190H190V190H-190', s.body) +
    [s.plane, s.accent, s.detail, s.plane, s.accent, s.ground, s.detail].map(flake).join('')
  );
}
