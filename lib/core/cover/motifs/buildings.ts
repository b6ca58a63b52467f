import { d, path } from '../shapes';
import type { Sheet } from '../sheet';
import type { Motif } from './motif';

export const buildings: Readonly<Record<string, Motif>> = {
  tower: [
    'scene',
    `flip
sun -50 -40
ramp1 box -150 10~50 110 200
ramp3 box 44 -20~40 120 200
{body M0 140V-90L-38-70-46 140
body-5 M0 140V-90L38-70 46 140
detail line 5,8,5 M-8 140V-82M-18 140L-16-78M-28 140L-25-74M-38 140L-33-70
accent line 5,8,5 M8 140V-82M18 140L16-78M28 140L25-74M38 140L33-70|body/ M-34 140V-60L30-92V140
detail line 4,3,9 M-22 140V-62M-10 140V-68M2 140V-74M14 140V-80
accent M-34-20L30-30V-16L-34-8|body/ M-26 140V-40A26 60 0 0 1 26-40V140
detail line 3 M-26-30H26M-26-10H26M-26 10H26M-26 30H26M-26 50H26M-26 70H26M-26 90H26
body-6 M8-96Q26-70 26-40V140H8}`,
  ],
  slabs: [
    'scene',
    `flip
sun -40~40 -50
plane box -150 88 300 80
{dark box -50 -70 96 170
body box -70 -84 104 32
body-5 M34-84L60-94V-62L34-52
body+1 box -46 -40 120 34
body-5 M74-40L98-50V-16L74-6
body-2 line 10,12,6 M-36-22H64
body box -84 6 116 34
body-5 M32 6L58-4V30L32 40
body+1 box -50 52 120 38
body-5 M70 52L96 42V80L70 90
body-2 line 10,12,6 M-40 72H60|dark box -60 -40 120 140
body/ M-84 20L-60-76H20L44 20
body-3 line 7 M-60-50H22M-66-26H30M-72-2H38
body-6 box -84 20 128 16
body+1 box -30 36 110 56
body-5 M80 36L104 26V82L80 92
detail line 12,9,9 M-20 64H72|body/ M-96 92V-20L-40-50V92
body-5 M-40-50L-6-30V92H-40
body+1 M-6 92V-70L64-90V92
body-5 M64-90L92-70V92H64
dark line 6 M8-50L50-60M8-26L50-34M8-2L50-8M8 22L50 18}
accent M-20~60 102v-16h7v16`,
  ],
  arches: [
    'scene',
    `flip
plane>plane+4 box -150 -140 300 280
plane-3 box -150 -66 300 10
body-4 M-128 140V0A38 38 0 0 1-52 0V140M-38 140V0A38 38 0 0 1 38 0V140M52 140V0A38 38 0 0 1 128 0V140
body M-128 140V8A32 32 0 0 1-64 8V140M-38 140V8A32 32 0 0 1 26 8V140M52 140V8A32 32 0 0 1 116 8V140
{accent disc -6 40 26|accent M-18 140V96H6V140|detail M-60 140L26 50V140}
accent M-150 122L150 100V140H-150
accent-4 M-150 140L150 100V140`,
  ],
  bridge: [
    'scene',
    `flip
sun -40 -10
plane M-150 56Q-30 20 150 50V140H-150
body+3>body box -150 66 300 90
{move -10~40 0
detail line 2 M0-78L-150 46M0-70L-120 46M0-62L-90 46M0-54L-60 46M0-46L-30 46M0-78L150 46M0-70L120 46M0-62L90 46M0-54L60 46M0-46L30 46
accent/ M-9 140L-4-88H4L9 140
end|detail line 2 M-70-60Q0 70 70-60M-70-60Q-100 20-150 40M70-60Q100 20 150 40M-40-8V46M-20 6V46M0 10V46M20 6V46M40-8V46
accent/ M-78 140V-66H-62V140M62 140V-66H78V140}
dark box -150 44 300 9
pale line 3 M-30 84H30M-14 98H40M-40 114H10`,
  ],
  roofs: [
    'scene',
    `sun -50~50 -40
row 5 58 {6|-6} ramp2 M-144 150V0L-118-24-92 0V150
row 5 58 {6|-6} accent M-148 2L-118-26-88 2
row 5 58 {6|-6} pale M-126 14h7v11h-7ZM-114 14h7v11h-7Z
ramp5 M-140 150V56L-104 20-68 56V150M-60 150V66L-24 32 12 66V150M24 150V52L60 16 96 52V150M100 150V70L130 40V150
body/ M-146 60L-104 16-62 60M-66 70L-24 28 18 70M18 56L60 12 102 56
ramp7 M-112 150V100L-74 66-36 100V150M-8 150V96L30 62 68 96V150
dark M-118 104L-74 62-30 104M-14 100L30 58 74 100
{accent|pale} M-84 104h9v14h-9ZM-70 104h9v14h-9ZM20 102h9v14h-9ZM34 102h9v14h-9ZM48 68h8v12h-8ZM64 68h8v12h-8Z`,
  ],
  stairs: [
    'scene',
    `flip
{accent disc -26 -42 34~50|detail M-140-140H-40V-20L-140 30}
plane M-140 110V86H-108V62H-76V38H-44V14H-12V-10H20V-34H52V-58H84V-82H140V160H-140
body/ M-140 140V116H-108V94H-76V72H-44V50H-12V28H20V6H52V-16H84V-38H140V160H-140
body-7 M-60 160V132H-28V110H4V88H36V66H68V44H100V22H140V160
detail M-140 160V10~50L-10 160`,
  ],
  plan: [
    'scene',
    `plane line 1 M-140-105H140M-140-70H140M-140-35H140M-140 0H140M-140 35H140M-140 70H140M-140 105H140M-105-140V140M-70-140V140M-35-140V140M0-140V140M35-140V140M70-140V140M105-140V140
{turn 12|turn -12||turn 90}
{size -1 1|}
{plane box -78 20 84 58
plane-2 box 6 -78 72 74
body line 7 M-78-78H78V-4M78 26V78H40M6 78H-78V-78M6-78V-16M6 16V78M6 20H-28M-78 20H-56
detail line 2 M40 78A34 34 0 0 0 6 44V78M-56 20A28 28 0 0 1-28 48
accent disc 44 -42 17
accent box -64 40 34 22|plane M-78-60H0V60H-78
plane-2 box 0 -60 78 120
body line 7 M-78-60H30M60-60H78V60H-20M-50 60H-78V-60M0-60V-20M0 14V60M0 0H40
detail line 2 M-20 60A30 30 0 0 0-50 30V60M60-60A30 30 0 0 1 30-30V-60
accent M20 20H60V44H20
accent disc -42 -14 16}
detail line 2 M-78 94H78M-78 89V99M78 89V99`,
  ],
  elevation: [
    'scene',
    `move -12~12 0
{plane disc 60 -60 40|}
body box -84 -70 168 220
body-5 M-96-84H96V-68H-96
{body-3 M-84-84L0-124 84-84|body-3 box -60 -104 120 22}
row 4 42 0 detail M-72-52h22v30h-22ZM-72-4h22v30h-22Z
row 4 42 0 mark M-74-22h26v5h-26ZM-74 26h26v5h-26Z
body-4 box -84 40 168 8
{accent box -76 54 100 60
detail box 40 56 28 90|accent M-20 140V70A20 20 0 0 1 20 70V140
detail M-70 60H-34V96H-70ZM34 60H70V96H34Z}
dark M-150 112H150V150H-150`,
  ],
  vault: [
    'scene',
    `move -24~24 0
ramp9 M-190 160V30A190 190 0 0 1 190 30V160
ramp7 M-128 160V24A128 128 0 0 1 128 24V160
ramp5 M-104 160V22A104 104 0 0 1 104 22V160
ramp3 M-80 160V20A80 80 0 0 1 80 20V160
ramp1 M-56 160V18A56 56 0 0 1 56 18V160
accent M-32 160V16A32 32 0 0 1 32 16V160
{body-6 M-4 36H4L60 160H-60
pale line 3 M-2 36L-40 160M2 36L40 160|dark M-32 60H32L130 160H-130
detail line 4 M0 64V76M0 88V108M0 122V150|body-5 M-32 50H32L120 160H-120
detail M-8 50H8L34 160H-34}
detail M-190 160V100L-22 40-12 44-70 160`,
  ],
  blocks: ['scene', blocks],
  street: [
    'scene',
    `flip
plane-3>plane box -150 16 300 140
sun 4 14
body-4 M-150-140H-74L-10 18V24L-74 140H-150
body-7 M150-140H80L14 18V24L84 140H150
body-6 M-150-140H-110L-46 20V30L-106 140H-150
body M150-140H112L40 16V28L112 140H150
accent M-66-60H-48V-28H-62ZM62-90H86V-46H68Z
detail M-40-30H-30V-10H-38ZM44-20H56V6H48Z
pale M-104-90H-80V-44H-98ZM26-10H34V8H28Z
accent%8 line 4 M-12 46H20M-20 70H30M-30 98H40
{dark M-6 62V34A5 5 0 0 1 4 34V62|}`,
  ],
  room: [
    'scene',
    `flip
move -16~16 0
plane+3 M-160-150L-58-56V42L-160 150
plane-3 M160-150L56-56V42L160 150
body M-160 150L-58 42H56L160 150
ground+5 M-160-150L-58-56H56L160-150
body+5 M-44 56L14 50 50 150H-70
{detail box -34 -36 34 46
plane line 3 M-17-36V10M-34-14H0|detail M-40 42V-10A20 20 0 0 1 0-10V42|detail disc -18 -10 20}
{accent box 14 24 56 26 7
accent-3 box 8 38 68 22 5|accent M20 42H64L76 74H10
accent-3 box 20 14 44 28 4|accent-3 line 4 M24 40V76M60 36V70
accent M10 30L66 24 74 40 14 48}
{ink line 3 M30-150V-40
detail M12-24A18 18 0 0 1 48-24|}`,
  ],
  casement: [
    'scene',
    `flip
move -20~10 0
ground-3 box -68 -100 112 146
plane+2>plane+6 box -60 -92 96 138
{accent disc -30~14 -40 18~30
body M-60 46V20Q-30-10-8 14T36 6V46|body-2 M-60 46L-30-20 0 46ZM-20 46L14-44 36 10V46|accent M-60 10H36V46H-60
detail disc -10 10 22}
detail line 5 M-12-92V46M-60-28H36
body-5 M-160 60L160 50V160H-160
{accent M-92 66H-58L-64 100H-86
ink line 5 M-75 66Q-100 46-106 16M-75 66Q-86 40-84-10M-75 66Q-72 40-60 0M-75 66Q-60 50-46 30|accent M40 54H76L70 30H46
ink M58 30C30 10 40-30 44-40C56-20 60 0 58 30C62 0 70-20 86-30C90 0 80 20 58 30|detail M-100 60V20H-70V60ZM-64 60V34H-40V60}`,
  ],
  shelf: [
    'scene',
    `{flip|}
row 3 0 62 ground-3 box -140 -28 280 8
body/ M-86-28Q-100-52-84-60V-70H-72V-60Q-56-52-70-28
{accent disc -30 -44 16|accent box -44 -60 30 32 4}
detail M8-28V-58H14V-28ZM17-28V-66H25V-28ZM28-28V-54H35V-28Z
body M38-28V-62H45V-28
plane-2 box 70 -62 30 34
accent/ M-92 34V4H-60V34
detail M-40 14H-4Q-4 34-22 34T-40 14
body/ box 20 -10 26 44 12
accent M62 34V0H68V34ZM71 34V-8H79V34Z
body-4 M82 34V4H90V34
{detail/ disc -74 80 16|detail M-92 96V66H-56V96}
accent M-30 96Q-44 72-28 64V54H-16V64Q0 72-14 96
body M22 96V62H29V96ZM32 96V70H40V96Z
mark M44 96V58H51V96
body/ box 66 66 34 30 {3|15}`,
  ],
  lamp: [
    'scene',
    `flip
ground+3%6 M-76-40H-20L16 150H-112ZM26-50H70L100 150H-4
ink line 3 M-48-150V-60M48-150V-70M0-150V-20
{body/ M-76-40A28 28 0 0 1-20-40
accent/ M26-50A22 22 0 0 1 70-50
body/ M-38 4A38 38 0 0 1 38 4
pale M-12 4A12 12 0 0 0 12 4|body/ M-70-36L-58-66H-38L-26-36
accent/ M28-46L38-72H58L68-46
body/ M-42 8L-16-36H16L42 8
pale M-12 8A12 12 0 0 0 12 8|body disc -48 -44 24
accent disc 48 -56 20
detail* disc 0 0 36}
plane M-160 104H160V160H-160
body-3 box -66 94 132 12`,
  ],
};

function blocks(s: Sheet): string {
  const roofs = new Map<string, string>();
  let shadows = '';
  for (let i = 0; i < 16; i++) {
    const [x, y] = [(i % 4) * 76 - 150, Math.floor(i / 4) * 76 - 150];
    const [width, tall, cast] = [s.between(40, 62), s.between(36, 62), s.between(8, 22)];
    const roof = s.pick([s.body, s.body, s.plane, s.detail, s.accent]);
    shadows += d`M${x} ${y}h${width}l${cast} ${cast}v${tall}h${-width}l${-cast} ${-cast}Z`;
    roofs.set(roof, (roofs.get(roof) ?? '') + d`M${x} ${y}h${width}v${tall}h${-width}Z`);
  }
  const road = `<path stroke="${s.tint(s.ground, 0.5)}" stroke-width="5" stroke-dasharray="14 8" d="M-190-78H190M64-190V190"/>`;
  const tops = [...roofs].map(([colour, data]) => path(data, colour));
  return `<g transform="rotate(${s.between(8, 24) * s.side})">${road}${path(shadows, s.shade(s.ground, 0.7))}${tops.join('')}</g>`;
}
