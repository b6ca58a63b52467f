import { drawSketch } from '../draw-sketch';
import type { Sheet } from '../sheet';
import type { Motif } from './motif';

// The picture that is worked on, before and after.
const scenes = [
  ['SKY disc 34 -34 28', 'LAND M-150 50L-40-12 30 40 150-8V150H-150', 'NEAR M-150 62Q-30 24 150 70V150H-150'],
  ['SKY disc -30 -30 34', 'LAND M-150 20Q-60-20 0 16T150 10V150H-150', 'NEAR M-10 10L14 10 90 150H-60'],
  [
    'SKY disc 0 -20 46',
    'LAND M-150 40V0H-100V-30H-60V10H-30V-60H10V20H40V-20H90V10H150V40',
    'NEAR box -150 36 300 120',
  ],
  [
    'SKY disc 50 -50 20',
    'NEAR M-50 150V50Q-50 30-20 26V6A26 30 0 1 1 20 6V26Q50 30 50 50V150',
    'LAND M-26-6A27 34 0 0 1 26-6Q0-34-26-6',
  ],
] as const;

const before = { SKY: 'pale', LAND: 'ground-4', NEAR: 'ground-7' };
const after = { SKY: 'accent', LAND: 'body', NEAR: 'body-6' };

function picture(scene: readonly string[], inks: Readonly<Record<string, string>>, sky: string): string {
  return [`${sky} box -150 -150 300 300`, ...scene].join('\n').replace(/[A-Z]{3,}/g, (role) => inks[role] ?? '');
}

const framed = (frame: (old: string, fresh: string) => string) => (s: Sheet) => {
  const scene = s.pick(scenes);
  return drawSketch(s, frame(picture(scene, before, 'ground+3'), picture(scene, after, 'plane+3')));
};

export const edits: Readonly<Record<string, Motif>> = {
  halves: [
    'scene',
    framed(
      (old, fresh) => `${old}
cut {M20-150H150V150H-20|M-10-150H150V150H10|M0-150H150V0H-150V150L0 150|M60-150H150V150H-70}
${fresh}
end
{pale disc 0 0 14
dark line 3 M-5-4L-9 0-5 4M5-4L9 0 5 4|}`,
    ),
  ],
  crop: [
    'scene',
    framed(
      (old, fresh) => `${old}
move {0 0|16 -8|-14 6}
cut M-62-60H62V60H-62
${fresh}
end
ink line 7 M-70-44V-68H-46M70-44V-68H46M-70 44V68H-46M70 44V68H46`,
    ),
  ],
  patch: [
    'scene',
    framed(
      (old, fresh) => `${fresh}
{move -36 -20|move 34 10|move -20 34}
cut {M0-52A52 52 0 1 1-1-52|M-50-40L10-60 56-20 40 40-20 56-60 20|M-50-50H50V50H-50}
move {30 20|-30 -10|20 -20}
${old}
end
end
ink line 4,9,7 {M0-52A52 52 0 1 1-1-52|M-50-50H50V50H-50Z}`,
    ),
  ],
  extend: [
    'scene',
    framed(
      (old, fresh) => `${old}
cut {M-40-140H40V140H-40|M-52-56H52V56H-52|M-134-44H134V44H-134}
${fresh}
end
ink line 4,9,7 {M-40-140V140M40-140V140|M-52-56H52V56H-52Z|M-134-44H134M-134 44H134}
{detail line 6 M-60 0H-84M60 0H84|}`,
    ),
  ],
  mend: [
    'floats',
    framed(
      (_, fresh) => `turn -8~8
move -3 -6
cut M-100 0L-60 6-34-22-4 8 22-14 52 14 100-6V-92H-100
pale box -94 -84 188 168
cut M-82-72H82V72H-82
${fresh}
end
end
end
move 6 8
turn 0~5
cut M-100 0L-60 6-34-22-4 8 22-14 52 14 100-6V92H-100
pale box -94 -84 188 168
cut M-82-72H82V72H-82
${fresh}`,
    ),
  ],
  prints: [
    'floats',
    framed(
      (old, fresh) => `turn -16~-8
dark%3 box -94 -70 112 130
pale box -98 -78 112 130
cut M-88-68H4V24H-88
${old}
end
end
turn 6~14
dark%3 box -10 -44 112 130
pale box -14 -52 112 130
cut M-4-42H88V50H-4
${fresh}`,
    ),
  ],
  lasso: [
    'scene',
    `turn 0~45
row 12 0 26 plane line 13,13,13 M-160-146H160
row 11 0 26 plane line 13,13,13 M-147-133H160
end
{body/ M-40 120V30C-84-10-60-92 0-92S84-10 40 30V120
accent line 4,9,7 M-54 120V36C-100-14-70-106 0-106S100-14 54 36V120|body/ M-70 60C-90-10-30-30-40-70C10-100 60-60 50-20C90 10 70 70 20 70S-60 90-70 60
accent line 4,9,7 M-84 66C-108-16-44-36-52-80C14-116 76-66 64-24C108 14 84 86 22 86S-74 108-84 66|body/ M-50-60H50L64 84H-64
body line 12 M-24-60V-76Q0-104 24-76V-60
accent line 4,9,7 M-64-74H-36Q0-132 36-74H64L80 98H-80Z|body/ M-44-20Q-40-44-20-44-10-80 30-70 60-60 50-30L86-10V70H-86V0
accent line 4,9,7 M-58-30Q-50-58-30-58-14-96 36-84 74-70 66-38L100-16V84H-100V-10}
{detail disc 0 -10 20~28|detail line 8 M-30 10L0-30 30 20|}`,
  ],
  curve: [
    'floats',
    `flip
detail box -92 -92 184 184 6
plane line 2 M-92-31H92M-92 31H92M-31-92V92M31-92V92
{body%5 M-92 92V60L-60 20-30 50 0-20 40 30 92 70V92|body%5 M-92 92V-10L-50 40-10 0 30 64 60 40 92 80V92}
accent line 8 M-92 92{C-40 80-30-60 92-92|C-60 0-20 30 92-92|C0 92 10-40 92-92}
mark disc -10~14 -4~18 12`,
  ],
};
