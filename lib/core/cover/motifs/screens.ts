import { d, path, repeat } from '../shapes';
import type { Sheet } from '../sheet';
import type { Motif } from './motif';

export const screens: Readonly<Record<string, Motif>> = {
  dashboard: [
    'floats',
    `flip
turn 4~14
size 1.15
detail box -98 -66 122 86 8
{body M-84 8V-16H-73V8ZM-65 8V-34H-54V8ZM-46 8V-24H-35V8ZM-8 8V-30H3V8
accent M-27 8V-50H-16V8|body M-90 6L-60-26-36-10-6-50 16-30V6
accent disc -6 -50 9|body line 9 M-84-48H-10M-84-26H10M-84-4H-30
accent line 9 M-84-26H-40}
body box 34 -66 80 86 8
{plane ring 74 -23 26 12
accent line 12 M74-49A26 26 0 1 1 50-14|accent M74-49A26 26 0 0 1 100-23H74
mark M74-23V3A26 26 0 0 1 74-49}
accent box -98 30 60 62 8
mark line 7 M-86 50H-60M-86 66H-50
plane-2 box -28 30 142 62 8
detail line 5 M-16 70~80L10 50~70 38 60~76 66 42~60 102 46~60`,
  ],
  play: [
    'scene',
    `flip
{plane M-150-150H20L-40 150H-150|plane M-150-150H150V-20L-150 40|plane disc 0 0 104}
body disc {8|0} 0 70~82
turn -8~8
mark M-26-46Q-26-58-14-52L50-8Q60 0 50 8L-14 52Q-26 58-26 46
end
plane-4 box -150 {80|112} 300 7
accent box -150 {80|112} {170|220} 7`,
  ],
  sound: ['floats', sound],
  slides: [
    'floats',
    `plane box -106 -54 84 108 6
plane-4 disc -76 -8 20
plane-2 box 22 -54 84 108 6
plane-5 M60 32L84-16 108 32
body box -54 -72 108 144 8
{accent disc 0 -20 30|accent M-36 14L0-50 36 14|accent M-32 14V-20A32 32 0 0 1 32-20V14|accent M-54-72H54L-54 10}
mark line 6 M-36 34H{12|34}M-36 50H{-12|8}
plane disc -16 94 4
ink disc 0 94 5
plane disc 16 94 4`,
  ],
  wireframe: [
    'floats',
    `turn -6~6
detail box -96 -84 192 168 6
body box -96 -84 192 20 6
accent disc -84 -74 4
plane disc -72 -74 4
{body line 3 M-84-52H8V14H-84ZL8 14M8-52L-84 14
body line 8 M24-44H78M24-28H64
accent box 24 -12 44 16 8
plane box -84 26 50 50 4
plane-2 box -26 26 50 50 4
plane box 32 26 50 50 4|accent M-96-64H96V-4H-96
detail disc 40 -34 20
body line 8 M-80-44H-20M-80-26H-40
plane box -80 12 72 60 4
plane-2 box 4 12 76 26 4
plane box 4 46 76 26 4|plane box -96 -64 50 148
body line 6 M-84-44H-60M-84-26H-60M-84-8H-66
body M-30 60V20H-10V60ZM0 60V-10H20V60ZM30 60V0H50V60
accent M60 60V-30H80V60Z}`,
  ],
  sunburst: ['floats', sunburst],
  flow: [
    'floats',
    `flip
{ink line 7 M-78-54H20Q52-54 52-22V-16Q52 8 28 8H-28Q-56 8-56 34V54H80
body disc -78 -54 25
accent M52-30L82 0 52 30 22 0
detail box -80 16 48 40
body disc 0 54 18
accent M70 32L108 54 70 76|ink line 7 M-70 60L-30-50 30 40 76-56
body disc -70 60 26
detail box -54 -74 48 48
accent M30 10L60 40 30 70 0 40
body disc 76 -56 24|ink line 7 M0-90V-40M-60 10V-20Q-60-40-40-40H40Q60-40 60-20V10M-60 30V80M60 30V80
accent disc 0 -70 28
body box -86 -6 52 44 6
detail box 34 -6 52 44 6
body disc -60 84 14
accent disc 60 84 14}`,
  ],
  steps: [
    'scene',
    `flip
{ramp1 box -96 56 44 100
ramp3 box -46 26 44 130
ramp5 box 4 -10 44 160
ramp7 box 54 -52 44 200
ink disc -74 34 7
ink disc -24 4 7
ink disc 26 -32 7
accent disc 76 -82 18|plane line 5 M-150 20H150
body disc -80 20 14
body disc -26 20 20
accent disc 44 20 34
ink line 4 M-80 6V-30M-26 40V70M44-14V-60
detail box -100 -56 40 26 4
detail box -50 70 48 26 4
detail box 10 -96 68 36 4|ramp1 M-150 90Q-60 80-20 40T140-90V150H-150
ramp5 M-150 110Q-20 110 30 70T140-20V150H-150
accent disc 76 -40 16
ink disc -30 46 8
detail disc -96 82 6}`,
  ],
  island: [
    'floats',
    `flip
{turn 90|turn 180|}
ground+2 M-112 0C-124-78-44-112-10-78S78-112 112-34 78 56 44 90-44 66-68 90-112 56-112 0
ground+4 M-98 0C-108-68-38-98-10-68S68-98 98-30 68 48 38 78-38 58-58 78-98 48-98 0
plane M-82 0C-90-58-32-82-8-58S58-82 82-26 58 40 32 66-32 48-50 66-82 40-82 0
body M-50 0C-54-34-20-50-4-34S34-50 50-16 34 24 20 40-20 30-30 40-50 24-50 0
{detail/ M-24 8L0-34 26 8|detail disc -10 -6 14|detail M-30 4L-14-24 0 0 14-30 30 6}
accent line 5,1,10 M-58 26C-30 54 10 40 26 20S60-10 64-36
accent line 7 M58-50L74-34M74-50L58-34`,
  ],
  strata: [
    'scene',
    `flip
{body/ M0-94A94 94 0 1 1-1-94
plane M0 0L94-6A94 94 0 0 0 6-94
detail M0 0L75-5A75 75 0 0 0 5-75
accent M0 0L52-3A52 52 0 0 0 3-52
dark M0 0L28-2A28 28 0 0 0 2-28
ink line 3 M64-20H150M38-50H150|plane box -150 -50 300 40
body M-150-30Q-40-60 20-20T150-30V150H-150
accent M-150 10Q-60-20 10 24T150 10V150H-150
body-5 M-150 50Q-20 20 40 60T150 40V150H-150
detail M-60 80Q-30 56 10 74T60 90Q20 120-20 110T-60 80
dark M-150 118Q0 92 150 120V150H-150
detail M-50-40L-30-90-6-34|plane M-150 40H150V150H-150
body M-70 40C-60-40-40-100 0-100S60-40 70 40
accent line 9 M0-70V20M0-40C-30-40-30-10-30 20M0-10C30-10 30 0 30 30M-10 20C-40 40-30 60-50 80M10 30C30 50 20 70 60 90
detail disc 0 -40 12
detail disc -30 16 10
detail disc 34 34 12
body-5 line 3 M-150 40H150}`,
  ],
  flashcards: [
    'floats',
    `turn -26~-20 0 120
plane box -52 -84 104 148 8
end
turn 18~26 0 120
accent box -52 -84 104 148 8
end
turn -6~4
body box -52 -84 104 148 8
{mark disc 0 -18 32|mark M-36 14L0-54 36 14|mark M-34 14V-20A34 34 0 0 1 34-20V14|mark M-34-8C-34-50 34-50 34-8Q0 40-34-8|mark line 14 M-26-44H26M0-44V20}
accent line 8 M-30 40H30`,
  ],
};

function sound(s: Sheet): string {
  const bars = repeat(11, (i) => {
    const half = 8 + Math.abs(Math.sin(i * 0.9 + s.random())) * (54 - Math.abs(i - 5) * 6);
    return d`M${i * 14 - 70} ${-half}V${half}`;
  });
  return (
    `<circle r="${s.between(84, 98)}" fill="${s.body}"/>` +
    `<path stroke="${s.mark}" stroke-width="${s.between(6, 9)}" stroke-linecap="round" d="${bars}"/>` +
    `<circle cx="${s.between(-60, 60)}" cy="-70" r="16" fill="${s.accent}"/>`
  );
}

function sunburst(s: Sheet): string {
  let at = s.random() * 3;
  const cuts = s.between(5, 7);
  const inks = [
    s.body,
    s.accent,
    s.plane,
    s.detail,
    s.shade(s.body, 0.4),
    s.tint(s.accent, 0.4),
    s.shade(s.plane, 0.3),
  ];
  const slices = repeat(cuts, (i) => {
    const to = at + ((0.6 + ((i * 37) % 10) / 12) * 2 * Math.PI) / cuts;
    const r = s.between(62, 104);
    const slice = path(
      d`M0 0L${r * Math.cos(at)} ${r * Math.sin(at)}A${r} ${r} 0 0 1 ${r * Math.cos(to)} ${r * Math.sin(to)}`,
      inks[i] ?? '',
    );
    at = to;
    return slice;
  });
  return `${slices}<circle r="${s.between(24, 40)}" fill="${s.ground}"/><circle r="14" fill="${s.ink}"/>`;
}
