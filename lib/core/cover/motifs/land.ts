import { drawSketch } from '../draw-sketch';
import { d, repeat } from '../shapes';
import type { Sheet } from '../sheet';
import { sun } from '../sun';
import type { Motif } from './motif';

export const land: Readonly<Record<string, Motif>> = {
  ridges: [
    'scene',
    `flip
move -10~10 -10~20
sun -46~-30 -40
plane/ M-90 70L34~50-90~-66 180 70
ramp3/ M-180 60L-46~-30-20~-44 80 60
body M-160 24Q-70-10 0 28T160 10V160H-160
ramp8 M-160 60Q30 26 160 76V160H-160`,
  ],
  summit: [
    'scene',
    `flip
sun {-52 -50|50 -60}
ramp2 M-140 40L-80-10-40 20 20-40 60-6 100-30 140 0V140H-140
body/ M-110 140L-10-76~-60 130 140
detail M-10-70L-40-24-22-32-12-10 6-30 22-18 20-36
{accent M-140 110Q-40 70 40 104T140 96V140H-140|dark M-140 120L-60 92 10 124 140 90V140H-140
accent box 30 78 26 20
dark M26 80L43 64 60 80}`,
  ],
  hills: [
    'scene',
    `flip
sun 30~50 -40~-26
ramp1 M-140 0C-50-50 40 30 140-20V140H-140
ramp3 M-140 34C-60 60 50-30 140 26V140H-140
ramp5 M-140 50C-40 0 40 90 140 44V140H-140
ramp7 M-140 100C-60 110 20 40 140 90V140H-140
ramp9 M-140 118C-40 90 60 140 140 108V140H-140`,
  ],
  fields: [
    'scene',
    `flip
move 0 -10~20
sun -50~40 -34
ramp1 M-150-10Q-20-40 150-4V20H-150
body M-150 10H150V160H-150
accent M-150 160L-20 6H-4L-60 160
ramp6 M-60 160L4 6H20L40 160
accent-3 M40 160L28 6H46L150 130V160
ramp6 M150 100L54 6H76L150 60
plane M-150 120L-28 6H-44L-150 70
dark M40 12V-22Q52-44 62-22V12`,
  ],
  sea: [
    'scene',
    `flip
move 0 -10~24
sun -34~30 -6
plane>body box -150 0 300 160
{accent|pale} line 3 M-24 10H36M-40 18H30
pale line 4 M-20 30H44M-36 44H10M6 60H54
accent line 5 M-30 78H30
pale line 5 M-10 98H50
{dark M150 1L40 1 150-40|dark M-150 1H-60Q-90-30-150-34|dark M-14 0L20 0 14 10H-8ZM2-2V-44L24-4}`,
  ],
  breaker: [
    'scene',
    `flip
size -1 1
{accent disc -54 -60 24~36|pale disc 50 -64 20}
body/ M-180 140V-10C-90-90 20-112 66-60C92-28 74 12 40 8C60-10 48-46 14-40C-40-28-20 60 60 76S160 70 200 66V140
pale line 5 M-70 140C-96 20-60-66 10-62M-36 140C-70 40-50-40 6-50M0 140C-40 70-40 0-14-26
pale disc 40 30 7
pale disc 22 16 5
pale disc 8 34 4
pale disc 62 24 4
dark M-180 140V76Q-60 50-10 84T180 84V140
{detail line 4 M-150 110H-60M20 116H100|}`,
  ],
  waves: ['scene', waves],
  dunes: [
    'scene',
    `flip
sun -50~-30 -46
plane+2 M-140 20Q-40-10 140 30V140H-140
body-5 M-10 140C10 40-60 20 10~30-24Q50 20 180 40V140
body M-10 140C10 40-60 20 10~30-24Q-50 30-180 70V140
accent M-140 90Q-30 60 50 140H-140`,
  ],
  forest: ['scene', forest],
  pines: [
    'scene',
    `flip
sun -40~44 -44
plane M-140 24Q-10~20-30 140 32V140H-140
row {6|7} 40 3 ramp5 M-110 44L-128 44-118 20H-124L-110-18-96 20H-102L-92 44
body M-140 50Q0 74 140 44V140H-140
dark/ M-64 160L-112 126H-92L-124 80H-98L-118 40H-94L-64-30~-10-34 40H-10L-30 80H-4L-36 126H-16
dark/ M64 150L32 128H46L24 96H40L30 66H42L64 14 86 66H98L88 96H104L82 128H96`,
  ],
  tree: [
    'scene',
    `flip
sun 40 -30
ramp4 M-140 50Q0 {20|64} 140 44V140H-140
dark M-34 70Q-20 30-26-20L-6-20Q-12 30 10 70
{body disc -20 -42 52
accent disc 26 -50 34
body-3 disc -56 -22 32
detail disc -10 -74 18|body/ M-90 0C-100-70-40-110 0-96S90-60 60 0Q-20-20-90 0|accent disc -20 -40 62
body M-82-40A62 62 0 0 0 42-40}
ramp8 M-140 84Q-30 56 140 96V140H-140`,
  ],
  river: [
    'scene',
    `flip
plane M-140-140H-10L-50 140H-140
body%9 M-140-30L140-70V44L-140 66
ground-3 M-140 30L140 70V98L-140 62
pale line 50 M30-160C-70-70 90-30-14 34S70 100-40 160
accent line 30 M30-160C-70-70 90-30-14 34S70 100-40 160
detail line 5,1,18 M30-160C-70-70 90-30-14 34S70 100-40 160`,
  ],
  contours: ['scene', contours],
  aurora: [
    'scene',
    `flip
accent>ground%9 M-110-140C-130-40 0-30-64 50C40-20-40-70-10-140
body>ground%9 M20-140C-20-50 100-40 30 60C140-10 70-60 124-140
detail>ground%7 M-30-140C-50-60 40-20-6 40C60 0 0-80 14-140
pale line 2 M-80-90h0M-20-110h0M90-100h0M60-60h0M-50-30h0M110-20h0M20-80h0M-100-50h0
{dark M-140 60L-40 24-12 60 36 40 140 66V140H-140
ramp2 box -140 92 280 60|dark M-140 62L-44 30-10 66 50 36 140 70V140H-140}`,
  ],
  startrails: ['scene', startrails],
  leaf: [
    'floats',
    `flip
turn 18~42
body M0-125C70-70 90 60 0 118
body-4 M0-125C-70-70-90 60 0 118
row 6 0 30 accent line 3 M0-70Q36-84 74-104M0-70Q-36-84-74-104
detail line 5 M0-125C8-40-8 40 0 140`,
  ],
  dew: [
    'scene',
    `flip
turn -30~30
around {9|11} ink%3 line 2 M0 0V-190
ink%6 line 2 M0-30L26-15 26 15 0 30-26 15-26-15ZM0-62L54-31 54 31 0 62-54 31-54-31ZM0-98L85-49 85 49 0 98-85 49-85-49ZM0-140L121-70 121 70 0 140-121 70-121-70Z
accent* disc 26 -15 11
detail* disc -54 31 15
accent* disc 0 -98 9
detail* disc 54 -31 8
accent* disc -26 -15 7
detail* disc 85 49 12
accent* disc -85 -49 14
detail* disc 0 62 10`,
  ],
  flower: [
    'floats',
    `turn 0~40
around {7|9|11} body/ M0 0C-34-46-30-100 0-100S34-46 0 0
turn 20
around {7|9} accent M0 0C-20-30-20-62 0-62S20-30 0 0
mark disc 0 0 20
around 6 accent line 5 M0-11h0`,
  ],
  crystal: [
    'floats',
    `flip
move 0 -10
plane+3 M-70 90L-96 10-84-20-52 90
plane-2 M-84-20L-62 4-40 90H-60
accent+3 M60 90L70 0 92-24 70 90
accent-3 M92-24L104 6 86 90H66
body+4 M-30 100V-60L0-104 8 100
body-4 M0-104L32-54V100H6
detail+2 M-44 100L-40 40-26 22-20 100
detail-3 M-26 22L-12 44-8 100H-22
plane M30 100L36 60 46 50 56 100`,
  ],
  deep: [
    'scene',
    `flip
ground+3 M-30-140H20L90 140H-20
ground+2 M40-140H62L170 140H112
plane line 13 M-84 150C-110 90-60 60-84 0~30
plane-3 line 11 M-58 150C-80 110-40 80-58 40~70
plane-5 line 14 M86 150C60 80 110 40 86-40~0
accent M-40-50Q-24-66-6-50L8-60V-40L-6-50Q-24-36-40-50
detail M0-14Q16-30 34-14L48-24V-4L34-14Q16 0 0-14
accent M-50 24Q-36 12-18 24L-6 14V34L-18 24Q-36 38-50 24
{detail M20 50Q34 36 50 50L62 42V60L50 50Q34 64 20 50|}
dark M-140 114Q0 80 140 120V140H-140`,
  ],
  cells: [
    'floats',
    `turn 0~40
move -14 -18
body disc 0 0 62
ground disc 0 0 52
around {10|12|14} accent line 5 M0-22V-46
detail ring 0 0 16 6
end
{detail M40 30C70 10 100 40 92 76C60 90 34 64 40 30
body-4 line 3 M46 36L86 70|detail ring 66 58 26 9
accent disc 66 58 9}
accent M-90 70C-70 40-40 50-30 60-50 86-80 90-90 70
plane line 4 M70-90V-40M56-78L84-52M84-78L56-52`,
  ],
  wings: [
    'floats',
    `flip
{accent M4 20C20 50 60 60 60 30S30 0 4 8M-4 20C-20 50-60 60-60 30S-30 0-4 8
body M4 10C0-40 60-82 82-74C94-40 70 14 4 12
body-4 M-4 10C0-40-60-82-82-74C-94-40-70 14-4 12|accent M4 16C30 40 40 80 24 84S0 40 4 8M-4 16C-30 40-40 80-24 84S0 40-4 8
body M4 8C10-20 70-60 98-40C100-10 60 30 4 16
body-4 M-4 8C-10-20-70-60-98-40C-100-10-60 30-4 16}
{detail M30-20L62-56 70-34ZM-30-20L-62-56-70-34Z|detail line 5 M12 4L70-60M14 8L80-36M-12 4L-70-60M-14 8L-80-36|}
ink line 9 M0-24V58
ink line 3 M0-24Q-6-52-22-60M0-24Q6-52 22-60`,
  ],
  beetle: [
    'floats',
    `turn -24~24
ink line 6 M-34-20L-74-44-84-70M-40 14L-86 10-100 24M-34 50L-72 72-76 98M34-20L74-44 84-70M40 14L86 10 100 24M34 50L72 72 76 98
ink line 4 M-10-74Q-24-96-44-98M10-74Q24-96 44-98
mark M-24-56Q0-92 24-56
accent M-36-22Q-38-58 0-58T36-22
body M0-18H-44C-52 60-20 94 0 98
body-4 M0-18H44C52 60 20 94 0 98
detail line 4 M-22-8C-30 30-16 60-8 76
{accent disc 24 20 9\naccent disc -24 20 9|}`,
  ],
};

function waves(s: Sheet): string {
  const [rise, span] = [s.between(22, 34), s.between(52, 74)];
  const shift = s.pick([2, 3]);
  const rows = repeat(6, (i) => {
    const crests = d`q${span / 2} ${-rise * 1.3} ${span} 0`.repeat(Math.ceil((2 * s.w) / span) + 2);
    return `<path fill="${s.ramp(i / 5)}" d="${d`M${-s.w - span + (((i * span) / shift) % span)} ${i * rise - 38}`}${crests}V140H-200"/>`;
  });
  return sun(s, -40 * s.side, -52) + rows;
}

function forest(s: Sheet): string {
  const rows = repeat(4, (row) => {
    const trunks = repeat(5 - row, (i) => {
      const width = 4 + row * s.between(3, 6);
      return d`M${((i + 0.2 + s.random() * 0.6) * 2 * s.w) / (5 - row) - s.w} ${-140}h${width}l3 280h${-width - 6}Z`;
    });
    return `<path fill="${s.ramp(row / 3)}" d="${trunks}${d`M-140 ${s.h * (0.35 + row * 0.14)}q140 ${s.between(-22, 12)} 280 0V140H-140Z`}"/>`;
  });
  return sun(s, s.between(-40, 40), -20) + rows;
}

function contours(s: Sheet): string {
  const [x, y, lean] = [s.between(-30, 30), s.between(-30, 30), s.between(12, 30) * s.side];
  return repeat(7, (i) => {
    const r = 168 - i * 22;
    const bend = (lean * r) / 168;
    const outline = d`M${x - r} ${y}C${x - r} ${y - r * 0.7 - bend} ${x + r * 0.4 + bend} ${y - r * 0.9} ${x + r * 0.9} ${y - bend}S${x + r * 0.5} ${y + r * 0.8} ${x - bend} ${y + r * 0.7 + bend}S${x - r} ${y + r * 0.6} ${x - r} ${y}Z`;
    return `<path fill="${i === 6 ? s.accent : s.ramp(i / 6)}" stroke="${s.pale}" d="${outline}"/>`;
  });
}

function startrails(s: Sheet): string {
  const [x, y] = [s.between(-45, 45), s.between(-30, 10)];
  const trail = (r: number, from: number, to: number) =>
    d`M${x + r * Math.cos(from)} ${y + r * Math.sin(from)}A${r} ${r} 0 0 1 ${x + r * Math.cos(to)} ${y + r * Math.sin(to)}`;
  const trails = repeat(9, (i) => {
    const [turn, sweep] = [s.random() * 3, 0.9 + s.random()];
    return trail(14 + i * 16, turn, turn + sweep) + trail(14 + i * 16, turn + 3, turn + 3.5 + sweep / 3);
  });
  return drawSketch(
    s,
    `pale line 3 ${trails}
accent disc ${x} ${y} 5
body M-140 70L-60~-30 38-8 74 24~60 46 140 78V140H-140
dark M-140 96L-20~40 74 140 98V140H-140`,
  );
}
