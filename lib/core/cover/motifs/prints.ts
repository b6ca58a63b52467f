import { d, path, repeat } from '../shapes';
import type { Sheet } from '../sheet';
import type { Motif } from './motif';

const frond =
  'M0 92C-8 60-12 40-10 26C-40 44-62 30-58 22C-52 12-28 18-10 4C-44 4-62-18-54-26C-46-32-30-10-9-18C-34-34-40-60-30-64C-20-66-18-40-5-40C-14-70-6-92 0-92C6-92 14-70 5-40C18-40 20-66 30-64C40-60 34-34 9-18C30-10 46-32 54-26C62-18 44 4 10 4C28 18 52 12 58 22C62 30 40 44 10 26C12 40 8 60 0 92';

export const prints: Readonly<Record<string, Motif>> = {
  brush: [
    'scene',
    `flip
turn -24~4
accent disc {20 -50|50 -36|-40 -56} 30~42
plane line 18 M-150 0Q-30-50 90 20M-150 14Q0-40 60 30M-150 28Q-20-26 110 36M-150 42Q0-14 70 48
body line 16 M-150 44Q0 0 60 70M-150 58Q-10 10 110 80M-150 72Q0 26 50 90M-150 86Q0 40 90 98
ink line 9 M-150-34Q-40-84 50-20M-150-26Q-20-74 80-14M-150-18Q-30-64 40-6`,
  ],
  stem: [
    'rises',
    `flip
{turn -8~8|}
body line 7 M0 180C-10 60 12 0 0-60
{body M0 130Q22 92 72 92Q58 134 0 130M0 94Q18 58 60 56Q46 98 0 94M0 58Q14 26 48 22Q38 62 0 58M2 20Q12-8 36-12Q30 24 2 20
body-4 M0 118Q-22 80-72 80Q-58 122 0 118M0 82Q-18 46-60 44Q-46 86 0 82M0 46Q-14 14-48 10Q-38 50 0 46M2 8Q-8-20-34-24Q-28 12 2 8|body M0 140C40 120 70 60 40 20C20 60 0 90 0 140
body-4 M0 120C-50 100-80 40-50 0C-24 40 0 70 0 120|row 2 0 50 body disc 30 50 22
row 2 0 50 body-4 disc -32 26 22
body disc 22 -10 15}
{around 7 accent M0-66C-16-88-12-108 0-114C12-108 16-88 0-66|accent disc 0 -70 36
mark disc 0 -70 15|accent/ M-34-60C-40-96-24-112-18-112L0-90 18-112C24-112 40-96 34-60Q0-38-34-60|accent M0-50C-50-60-40-100-20-110L0-90 20-110C40-100 50-60 0-50
detail disc 0 -72 10|row 5 0 -16 accent disc 0 -48 11}`,
  ],
  leading: ['scene', leading],
  deco: [
    'scene',
    `{move 0 20|move 0 -10}
plane M0 108L-260 108V60ZM0 108L-260 0-260-60ZM0 108L-240-120-160-190ZM0 108L-110-190-60-190ZM0 108L-20-190H20ZM0 108L60-190 110-190ZM0 108L160-190 240-120ZM0 108L260-60V0ZM0 108L260 60V108
accent disc 0 108 {90|106}
dark disc 0 108 {82|98}
detail disc 0 108 64
body disc 0 108 57
accent disc 0 108 30
{detail line 5 M0 108V-60M-9-34L0-60 9-34|detail line 4 M0 78V-30M-22 82L-50-14M22 82L50-14|}`,
  ],
  facets: ['scene', facets],
  cutouts: [
    'pattern',
    (s) => {
      const leaf = s.nextId();
      const tiles = [
        [-52, -52, s.plane, s.body, 0.66],
        [52, 56, s.accent, s.detail, 0.72],
        [54, -60, s.body, s.accent, 0.5],
        [-54, 58, s.dark, s.pale, 0.56],
        [-20, 150, s.plane, s.accent, 0.6],
        [30, -150, s.detail, s.body, 0.6],
      ] as const;
      return (
        `<path id="${leaf}" d="${frond}" transform="translate(0 400)"/>` +
        tiles
          .map(([x, y, back, front, size]) => {
            const half = Math.round(size * 88);
            return `<g transform="translate(${x} ${y})rotate(${s.between(-8, 8)})"><path fill="${back}" d="M${-half}-${half}H${half}V${half}H${-half}"/><use href="#${leaf}" fill="${front}" transform="rotate(${s.between(-60, 60)})scale(${size})translate(0-400)"/></g>`;
          })
          .join('')
      );
    },
  ],
  stitches: [
    'floats',
    `body-3 disc 0 0 108
plane disc 0 0 98
body line 4,9,3 M-8 96C-30 40 30 10-20-20M-8 50Q40 40 52 44M2 24Q-30 24-56 40
move -22 -36
around {6|7} accent line 5 M-2-14L-5-44M3-14L6-40
detail disc 0 0 9
end
move 52 30
around 6 body line 7 M0-10V-28
detail disc 0 0 6
end
accent line 4 M-58 28V60M-74 44H-42M-69 33L-47 55M-69 55L-47 33`,
  ],
  hatching: [
    'floats',
    `flip
plane disc -14 -10 72
turn 20~60
row 9 16 0 body line 3 M-64-30V30
row 7 16 0 body line 3 M-48-56V56
end
turn -30
row 6 14 0 ink line 3 M-30-40V60
end
{turn 34~50
accent box -11 -10 22 180
accent-3 box 0 -10 11 180
detail M-11-10L0-44 11-10
dark M-4-32L0-44 4-32|}`,
  ],
  orchard: [
    'scene',
    `flip
sun 44 -40
ramp2 M-140 10Q0 -30 140 10V140H-140
row 4 58 6 accent disc -92 6 30
row 4 58 6 accent-3 M-92 36A30 30 0 0 0-62 6H-92
row 4 58 6 dark box -95 30 6 28
ramp6 M-140 70Q0 40 140 76V140H-140
detail disc -60 70 40
body disc 56 74 46
body-4 M56 120A46 46 0 0 0 102 74H56
dark box 50 108 10 40
dark box -64 100 9 40`,
  ],
};

function leading(s: Sheet): string {
  const lead = ` stroke="${s.dark}" stroke-width="6"`;
  const [x, y, turn] = [s.between(-24, 24), s.between(-34, 0), s.random()];
  const inks = [s.body, s.plane, s.accent, s.detail, s.tint(s.body, 0.4)];
  const ray = (k: number) => d`${x + 240 * Math.cos(k * 0.698 + turn)} ${y + 240 * Math.sin(k * 0.698 + turn)}`;
  const panes = repeat(9, (i) => path(`M${x} ${y}L${ray(i)} ${ray(i + 1)}Z`, inks[(i * 2 + (i >> 2)) % 5] ?? '', lead));
  return (
    panes +
    `<circle cx="${x}" cy="${y}" r="84" fill="none"${lead}/><circle cx="${x}" cy="${y}" r="46" fill="${s.accent}"${lead}/>` +
    path(d`M-140 ${s.between(40, 60)}Q${x - 30} 24 ${x + 10} 62T140 ${s.between(30, 60)}V140H-140Z`, s.body, lead) +
    path('M-140 92Q0 60 140 96V140H-140Z', s.shade(s.body, 0.4), lead)
  );
}

function facets(s: Sheet): string {
  const at = (i: number, j: number) =>
    d`${((i - 2) * s.w) / 2 + (i % 4 && s.between(-16, 16))} ${((j - 2) * s.h) / 2 + (j % 4 && s.between(-14, 14))}`;
  const net = Array.from({ length: 25 }, (_, k) => at(k % 5, Math.floor(k / 5)));
  return repeat(16, (k) => {
    const a = k + Math.floor(k / 4);
    const depth = (Math.floor(k / 4) + s.random() * 0.9) / 4;
    const bright = k % 7 === 3 ? s.accent : s.ramp(Math.min(1, depth + 0.14));
    return (
      path(`M${net[a]} ${net[a + 1]} ${net[a + 5]}`, s.ramp(depth)) +
      path(`M${net[a + 1]} ${net[a + 6]} ${net[a + 5]}`, bright)
    );
  });
}
