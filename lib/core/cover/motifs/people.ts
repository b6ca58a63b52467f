import { contrast } from '../contrast';
import { gridOf } from '../grid';
import { skinsFor } from '../named-inks';
import { d, path } from '../shapes';
import type { Sheet } from '../sheet';
import type { Motif } from './motif';

const face =
  'M46 160L44 78C72 52 76 6 66-34C54-76 12-96-28-84C-52-76-62-54-59-34L-61-22L-78 6Q-79 13-66 14L-68 24L-62 29L-67 37Q-62 44-64 54C-66 68-50 70-30 66Q-18 66-16 80L-20 160';

export const people: Readonly<Record<string, Motif>> = {
  bust: [
    'rises',
    `{turn -7~7||}
{hair M-42-30A42 46 0 0 1 42-30V10~24H-42|hair M-42-30A42 46 0 0 1 42-30Q46 40 64 96H-62Q-44 40-42-30|hair disc 0 -44 50~62|hair disc -16~22 -88 20|}
coat/ M-104 170C-104 70-60 60-18 48H18C60 60 104 70 104 170
skin-4 M-17 0H17V48Q0 72-17 48
skin/ M-34-30C-34-82 34-82 34-30C34 10 16 26 0 26S-34 10-34-30
{hair M-35-28Q-36-76 0-76T35-28Q26-50-16~12-54T-35-28|hair M-36-18Q-44-80 4-80Q40-76 36-18Q30-46 24-52L-20-40|hair M-36-34V-44Q-30-78 0-78T36-44V-34|hair M-35-26C-50-70-10-90 6-78C40-84 44-50 35-26C30-56 0-46-35-26|trim M-38-36C-44-92 44-92 38-36Q0-52-38-36|trim oval 0 -44 64 13\ntrim M-34-48Q-30-94 0-94T34-48}
{trim M-30 54L0 92~130 30 54 44 60 6 170H-6L-46 60|trim M-24 36H24V62Q0 76-24 62|trim M-42 58Q0 92 42 58L56 76Q0 122-56 76|trim line 9 M-74 104Q0 126 74 104M-88 134Q0 158 88 134|coat-6 M0 72L12 170H-10|}`,
  ],
  faces: ['scene', faces],
  hat: [
    'rises',
    `hair M-42-20H42L58 120H-58
coat/ M-110 170C-104 74-60 62-20 50H20C60 62 104 74 110 170
skin-4 M-18 0H18V50Q0 76-18 50
skin/ M-34-40H34V-24C34 14 16 30 0 30S-34 14-34-24
trim/ oval 0 -34 96~112 24~34
trim-5 M-48-34Q0-14 48-34Q0-26-48-34
trim M-46-40C-50-108 50-108 46-40Q0-24-46-40
coat M-47-48Q0-30 47-48L46-64Q0-46-46-64`,
  ],
  profile: [
    'rises',
    `flip
skin/ ${face}
{hair M-60-38C-72-92 0-118 44-90C84-64 84 10 60 60C40 70 34 30 30 0C10 2 0-20 2-46C-20-52-44-50-60-38|hair M-60-40C-66-96 10-116 50-84C78-56 78-10 64 26L36 22C20 10 16-14 20-32C-6-60-40-60-60-40|hair M-60-40C-80-110 60-128 76-50C84 30 100 110 92 180H30C44 90 10 60 14-20C0-50-40-54-60-40|hair M-60-40C-70-100 30-122 56-84L94-96~-70 104-44 66-30C66 10 40 20 30 8C10 0 16-30 12-44Q-30-60-60-40|hair M-60-38C-60-96 0-104 30-98C70-92 82-50 72-20C60-44 20-52-6-54T-60-38}
coat M-66 180Q-50 108~124-14 100~118L46 96Q92 116 104 180
{trim disc 26 22 5~10|trim line 7 M-14 112Q14 124 46 100|}`,
  ],
  exposure: [
    'rises',
    `flip
cut ${face}
accent>detail box -100 -110 220 290
pale disc -20~34 -20~-40 22
{body M-100 60L-24~0-30 40 40 70 6 110 40V180H-100|body M-70 180L-46-10-22 180M-30 180L0-50 30 180M20 180L48-20 76 180}
dark M-100 92L-30 44 20 94 70 56 110 90V180H-100`,
  ],
  company: [
    'rises',
    `flip
body-4 M-106 170V34A48 48 0 0 1-10 34V170
skin-4 box -68 -30 20 44
skin-2 oval -58 -36 21 27
{hair M-81-34A23 29 0 0 1-35-34Q-50-60-81-34|hair disc -58 -62 17}
plane-1 M8 170V48A44 44 0 0 1 96 48V170
skin+2 box 42 -14 20 44
skin+4 oval 52 -20 20 26
{mark M30-16A22 28 0 0 1 74-16Q60-40 30-16|mark M28-20A24 30 0 0 1 76-20V16H66V-18H38V16H28}
accent/ M-56 170V84A46 46 0 0 1 36 84V170
skin-3 box -20 18 20 44
skin oval -10 10 20 26
hair M-33 14A23 29 0 0 1 13 14Q-20~4-10-33 14`,
  ],
  hands: [
    'rises',
    `flip
{accent disc -30~20 -56 52~66|}
size 1.1
skin line 24 M-38 0V-46~-58M-13 0V-74~-88M13 0V-68~-80M38 0V-38~-50M50 58L80~88 6~18
skin M-50-6H50V70Q44 96 36 170H-36Q-40 100-50 60
skin-6 line 3 M-26-30V12M0-50V10M26-36V12M50 62Q14 66 4 112
{coat M-46 120L44 112 40 170H-40|accent line 3 M-140-20Q-60-70-13-74T140-40|}`,
  ],
  guitar: [
    'floats',
    `flip
turn 22~42
body/ M-30-16C-62-12-42 30-56 48C-92 92-40 136 0 136S92 92 56 48C42 30 62-12 30-16Q0-24-30-16
dark disc 0 36 24
accent ring 0 36 30 5
dark box -9 -190 18 208
dark box -26 88 52 9
row 4 4 0 pale line 1 M-6-190V92`,
  ],
  runner: [
    'floats',
    `flip
turn -6~8
body-5 line 19 M-8 10L34 26 14~28 74
body-5 line 19 M12-38L46-18 60~76-46
accent line 34 M12-40L-8 6
body line 19 M-10 12L-34 48-74~-90 42
body line 19 M8-44L-30-40-40~-54-4
body disc 30 -76 16
detail line 4 M-134-60H-64M-150-34H-80M-134 84H-40`,
  ],
  walker: [
    'scene',
    `flip
move -30~36 0
accent disc -24 -20~0 56~76
plane M-190 {30L190 44|44L190 30}V140H-190
plane-5 M-9 74H9L-70 140H-130
{body M-7 10H7L18 60H-18|body M-8 12H8L11 58H-11|body M-7 10H7L26 62H-26}
dark M-10 58L-8 80H-1L0 58 2 80H9L10 58
dark disc 0 0 9
{body-3 line 6 M9 18L20 46|accent line 2 M0-26V6M-30-16A30 20 0 0 1 30-16M-30-16H30|dark M8 26H26V48H10|}`,
  ],
};

const hairs = [
  'M-27-12A27 30 0 0 1 27-12Q0-34-27-12',
  'M-28-14A28 30 0 0 1 28-14V34H18V-12H-18V34H-28',
  'M-27-10C-36-50 10-56 20-44C34-40 30-20 27-10Q10-30-27-10',
  'M-14-40A15 15 0 1 1 14-40Q26-34 27-12Q0-30-27-12Q-26-34-14-40',
];
const head = 'M-25-12C-25-46 25-46 25-12C25 12 16 22 9 26V40Q0 50-9 40V26C-16 22-25 12-25-12';

/** A sheet of portraits, one in each cell. */
function faces(s: Sheet): string {
  const { width, height, middles } = gridOf(s);
  const [x, y] = [width / 2, height / 2];
  const coat = d`M${4 - x} ${y}Q${6 - x} 40-10 38H10Q${x - 6} 40 ${x - 4} ${y}`;
  const [coatId, headId] = [s.nextId(), s.nextId()];
  const inks = [s.body, s.plane, s.accent, s.detail, s.ground];
  const start = s.between(0, 4);
  const cells = middles.map(([cx, cy], i) => {
    const back = inks[(i + start) % 5] ?? s.ground;
    const tones = skinsFor(inks).filter((tone) => contrast(tone, back) > 1.3);
    const tone = tones[(i * 2 + start) % tones.length] ?? s.skin;
    const isHair = (ink: string) => contrast(ink, back) > 1.3 && contrast(ink, tone) > 1.5;
    const hair = [s.dark, s.body, s.hair, s.pale].find(isHair) ?? s.hair;
    return (
      `<g transform="translate(${cx} ${cy})">${path(d`M${-x} ${-y}H${x}V${y}H${-x}`, back)}` +
      `<use href="#${coatId}" fill="${inks[(i + start + 2) % 5]}"/><use href="#${headId}" fill="${tone}"/>` +
      `${path(hairs[(i + start) % 4] ?? '', hair)}</g>`
    );
  });
  return `<defs><path id="${coatId}" d="${coat}"/><path id="${headId}" d="${head}"/></defs>${cells.join('')}`;
}
