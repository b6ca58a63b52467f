import { contrast } from '../contrast';
import { glyphs } from '../initials';
import { mix } from '../mix';
import { d, path, repeat } from '../shapes';
import type { Sheet } from '../sheet';
import type { Motif } from './motif';

export const signs: Readonly<Record<string, Motif>> = {
  letter: ['scene', letter],
  monogram: ['floats', monogram],
  emblem: [
    'floats',
    `{body/ M0-98A98 98 0 1 1-1-98
accent ring 0 0 86 4|body/ M-82-86H82V10C82 62 40 88 0 104C-40 88-82 62-82 10
accent line 4 M-72-76H72V10C72 54 36 78 0 92C-36 78-72 54-72 10Z|body/ M0-104L90-52V52L0 104-90 52V-52
accent line 4 M0-91L79-45V45L0 91-79 45V-45Z|body/ M0-100L24-82 54-84 62-56 88-40 80-12 92 16 70 36 66 66 36 70 16 92-12 80-40 88-56 62-84 54-82 24-100 0-82-24-84-54-54-62-40-88-12-80Z
accent ring 0 0 66 4}
{detail M-58 40L-14-36 6-4 22-24 60 40
accent disc 26 -48 12|around 8 detail M-9-14L0-62 9-14
accent disc 0 0 20|detail line 10 M-56-22q28-28 56 0t56 0M-56 30q28-28 56 0t56 0
accent line 10 M-56 4q28-28 56 0t56 0|accent disc 0 -8 44
detail M-44-8H44A44 44 0 0 1-44-8|detail M0-60L46-30V24L0 54-46 24V-30
accent M0-34L24-18V12L0 28-24 12V-18}
{accent M-118 54H118L102 73 118 92H-118L-102 73
mark line 5,9,5 M-60 73H60|}`,
  ],
  icons: ['floats', icons],
  stickers: [
    'floats',
    `move -50 -52
turn -20~10
pale line 18 M-36 26V-4A36 36 0 0 1 36-4V26Z
body M-36 26V-4A36 36 0 0 1 36-4V26
detail line 7 M-18 8H18
end
end
move 50 -44
turn 0~30
pale line 18 M0-40L12-12 40-10 18 10 26 38 0 22-26 38-18 10-40-10-12-12Z
accent M0-40L12-12 40-10 18 10 26 38 0 22-26 38-18 10-40-10-12-12
end
end
move -44 52
pale disc 0 0 45
accent disc 0 0 36
{body M0-36A36 36 0 0 1 0 36|body box -50 -8 86 16|mark M-20 12L0-24 20 12}
end
move 54 54
turn -20~20
pale line 18 M-34 34C-40-10-4-40 36-36C40 4 10 40-34 34Z
body M-34 34C-40-10-4-40 36-36C40 4 10 40-34 34
detail line 5 M-34 34L18-18`,
  ],
  tile: [
    'floats',
    `{turn -9|turn 8|}
dark%3 M0-88C70-88 88-70 88 0S70 88 0 88-88 70-88 0-70-88 0-88Z
move 0 -9
body/ M0-88C70-88 88-70 88 0S70 88 0 88-88 70-88 0-70-88 0-88Z
{detail disc -22 0 40
accent%9 disc 22 0 40|detail M-44 44V-44H4A30 30 0 0 1 4 16H-16V44
accent disc 28 32 14|detail M-52 50V-10A18 18 0 0 1-16-10V50
accent M-20 50V-28A18 18 0 0 1 16-28V50
mark M12 50V-46A18 18 0 0 1 48-46V50|detail M-46 44L0-50 46 44 0 18
accent disc 0 20 12|detail line 12 M-60-20Q-30-50 0-20T60-20M-60 44Q-30 14 0 44T60 44
accent line 12 M-60 12Q-30-18 0 12T60 12|accent disc 0 -10 36
detail M-70 10H70V24Q40 64 0 64T-70 24}`,
  ],
  interlock: [
    'floats',
    `turn {0|45|90|-30}
{body ring -28 0 48 22
accent ring 28 0 48 22
body line 22 M-28-48A48 48 0 0 1 20 0|body line 26 M-60 40V-40H20V40
accent line 26 M60-70V0H-20V70
body line 26 M-60 40V-40H-10|body line 20 M-30-70V70M30-70V70
accent line 20 M-70-30H70M-70 30H70
body line 20 M-30-70V0M30 0V70}`,
  ],
  knot: [
    'floats',
    `flip
turn -20~20
accent line 22 M-140 60C-60 60-80-60 0-60S80 40 10 40-60-20-20-34
body line 22 M140-70C40-70 70 70-10 70S-70 0-10-4
accent line 22 M-2-60C50-60 60-20 52 4
body-4 line 3 M140-70C40-70 70 70-10 70S-70 0-10-4`,
  ],
  beams: ['scene', beams],
  arcs: ['scene', arcs],
  record: [
    'floats',
    `flip
move -30 6
mark disc 0 0 100
plane%5 ring 0 0 90 2
plane%5 ring 0 0 74 2
plane%5 ring 0 0 58 2
{accent disc 0 0 40
detail M-40 0A40 40 0 0 0 40 0|accent disc 0 0 66
body disc 0 0 34}
ground disc 0 0 6
end
ink line 8 M98-84L88 0~24 54 46
body disc 98 -84 16`,
  ],
  volume: [
    'floats',
    `flip
turn -12~12
dark%3 box -70 -82 130 184
pale M62-92L74-84V92H62
body box -58 -92 120 184
body-5 box -58 -92 14 184
cut M-44-92H62V92H-44
{accent disc 8 -24 36
mark M-60 92L8-10 80 92|accent box -30 -60 {60|84} 14
detail box -30 -34 {84|50} 14
accent box -30 -8 40 14
accent disc 34 56 18|accent M-44 92V-10A53 53 0 0 1 62-10V92
detail disc 9 0 22|accent line 14 M-60-50L80 30M-60-10L80 70M-60 30L80 110|accent M-44-92H62L-44 40
detail disc 22 30 26}
end
detail line 6 M-30-78H{20|40}`,
  ],
  envelope: [
    'floats',
    `turn -12~12
body-4 M-96-20L0-92 96-20
detail box -76 -84 152 120
{accent disc 0 -36 20
detail-4 line 4 M-44 2H44|accent M-40 0L0-66 40 0|accent M0-66C24-40 40-20 0 6C-40-20-24-40 0-66}
body M-96-20L0 50 96-20V92H-96
body+3 M-96 92L0 22 96 92`,
  ],
  columns: [
    'scene',
    `flip
{body M-150-150H150V-30L-150 10|body M-150-150H20L50 0-150 26|body box -150 -150 300 140}
{accent disc 10~50 -44 44|accent M-40-14V-100H50|row 4 30 -8 accent box -54 -50 16 60|detail disc -20 -50 30
accent disc 24 -50 30|accent line 12 M-150-60H150M-150-90H40}
end
ink box -88 24 {150|110} 16
accent box -88 46 {60|100} 16
ink line 5 M-86 80h48M-86 92h48M-86 104h48M-86 116h30M-18 80h48M-18 92h48M-18 104h30`,
  ],
  kiosk: [
    'floats',
    `turn {-6|6|0}
{accent M-150-40L150-90V-30L-150 20|accent M-150 20L150-30V30L-150 80}
detail box -64 -88 128 176 4
body M-64-88H64V-10H-64
{mark disc 0 -46 26|mark M-30-24L0-72 30-24|mark line 10 M-40-66H40M-40-46H20M-40-26H0}
body line 6 M-48 10H40M-48 28H48M-48 46H16
accent box -48 62 50 14`,
  ],
};

/** The title's first letter, too large for the sheet. */
function letter(s: Sheet): string {
  const [first = ''] = s.initials;
  const field = s.pick(['M-150 60L150 0V150H-150', 'M-150-150H10L-40 150H-150', 'M-150-150H150V-30H-150']);
  const colour = contrast(s.ink, s.plane) > 2.5 ? s.plane : mix(s.ground, s.plane, 0.25);
  const text = glyphs(
    first,
    s.between(250, 330),
    s.ink,
    `translate(${s.between(-24, 24)} 10)rotate(${s.pick([0, 0, -8, -90, 12])})`,
  );
  return (
    path(field, colour) +
    text +
    `<circle cx="${s.side * s.between(40, 80)}" cy="${s.between(-80, 80)}" r="${s.between(18, 40)}" fill="${s.accent}"/>`
  );
}

function monogram(s: Sheet): string {
  const inks = [s.body, s.accent, s.detail, s.body];
  const shapes = [
    'M-46-46H46A92 92 0 0 1-46 46',
    'M-46-46H46A92 92 0 0 1-46 46',
    'M-46-46H46V46',
    'M0-46A46 46 0 1 1-1-46',
    'M-46-46H46A46 46 0 0 1-46-46V46H46V0',
  ];
  const start = s.between(0, 3);
  return repeat(4, (i) => {
    const place = `translate(${i % 2 ? 46 : -46} ${i < 2 ? -46 : 46})rotate(${s.between(0, 3) * 90})`;
    return path(s.pick(shapes), inks[(i + start) % 4] ?? '', ` transform="${place}"`);
  });
}

function icons(s: Sheet): string {
  const marks = [
    'M0-17A17 17 0 1 1-1-17',
    'M-17 17V0A17 17 0 0 1 17 0V17',
    'M-19 16L0-18 19 16',
    'M-16-16H16V16H-16',
    'M-17-17H17A34 34 0 0 1-17 17',
    'M-16-14H16V-5H-16ZM-16 5H16V14H-16',
    'M-6-18H6V-6H18V6H6V18H-6V6H-18V-6H-6',
    'M-18-18L18 18H-18',
    'M0-18L18 0 0 18-18 0',
    'M-18 0A18 18 0 0 1 18 0L0 18',
    'M-18-8H0V-18L18 0 0 18V8H-18',
  ];
  const inks = [s.body, s.accent, s.detail];
  const start = s.between(0, 10);
  const step = s.between(1, 4);
  const bare = s.between(0, 1);
  return repeat(9, (i) => {
    const [x, y] = [((i % 3) - 1) * 60, (Math.floor(i / 3) - 1) * 60];
    const back = bare
      ? ''
      : `<rect x="${x - 27}" y="${y - 27}" width="54" height="54" rx="8" fill="${s.tint(s.plane, i % 2 ? 0 : 0.18)}"/>`;
    return (
      back +
      path(
        marks[(start + i * step) % 11] ?? '',
        inks[(i * step + start) % 3] ?? '',
        ` transform="translate(${x} ${y})${bare ? 'scale(1.3)' : ''}"`,
      )
    );
  });
}

function beams(s: Sheet): string {
  let y = -150;
  const bars = repeat(7, (i) => {
    const tall = s.between(14, 46);
    const bar = d`M-220 ${y}H${i % 2 ? 220 : s.between(-40, 120)}v${tall}H-220`;
    y += tall + s.between(4, 14);
    return path(bar, [s.body, s.accent, s.plane, s.detail, s.body, s.dark, s.accent][i] ?? '');
  });
  const disc = `<circle cx="${s.between(-44, 44)}" cy="${s.between(-40, 40)}" r="${s.between(26, 46)}" fill="${s.ink}"/>`;
  return `<g transform="rotate(${s.pick([-45, -30, 30, 45, -62])})">${bars}</g>${disc}`;
}

function arcs(s: Sheet): string {
  const [x, y] = [s.side * (s.w - s.between(0, 40)), s.pick([-1, 1]) * (s.h - s.between(0, 40))];
  const rings = repeat(6, (i) => {
    const r = Math.round(34 + i * i * 2 + i * s.between(22, 26));
    const colour = [s.body, s.accent, s.body, s.detail, s.dark][i % 5];
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colour}" stroke-width="${7 + i * 4}" pathLength="100" stroke-dasharray="${s.between(20, 60)} ${s.between(6, 30)}"/>`;
  });
  return `${rings}<circle cx="${x}" cy="${y}" r="20" fill="${s.accent}"/>`;
}
