import type { Motif } from './motif';

/** What is made, worn, eaten and drunk. A thing that stands has its foot at y = 80. */
export const things: Readonly<Record<string, Motif>> = {
  flacon: [
    'stands',
    `detail-3 box -9 -52 18 24
{detail/ box -17 -82 34 32|detail/ box -17 -82 34 32 16|detail/ box -24 -70 48 20 3}
{body/ box -40 -32 80 112 3\naccent%9 box -32 6~30 64 48|body/ box -34 -32 68 112 12\naccent%9 box -27 0~20 54 52 6|body/ box -42 -32 84 112 42\naccent%9 disc 0 30 32|body/ M-12-32H12L44 80H-44\naccent%9 M-20 10~30H20L36 73H-36}
pale%7 box -30 -8 4 40 2`,
  ],
  dropper: [
    'stands',
    `dark box -11 -66 22 22 3
detail/ M-8-66Q-12-104 0-108Q12-104 8-66
body/ box -34 -44 68 124 14
detail box -34 6 68 42
{accent disc 0 27 13|accent line 6 M-20 20H20M-20 34H4|accent M-14 42L0 12 14 42}
pale%7 box -26 -28 4 24 2`,
  ],
  bottle: [
    'stands',
    `body/ M-10-96H10V-44~-30C10-20 28-22 28 2V72Q28 80 20 80H-20Q-28 80-28 72V2C-28-22-10-20-10-44
accent box -12 -102 24 20
detail box -28 8 56 44
{accent disc 0 30 13|accent box -28 24 56 8|accent M-14 44L0 16 14 44|accent M-28 8H28L-28 52}`,
  ],
  jars: [
    'stands',
    `plane-2 box -30 4 96 76
body/ box -84 36 52 44 {4|12}
detail box -87 20~26 58 16 3
accent/ box -8 -52 50 56 {4|10}
detail box -11 -68 56 18 3
detail/ box 52 -8~-20 28 100 5
body box 50 -24 32 18 3`,
  ],
  candle: [
    'stands',
    `body/ box -44 0~10 88 80 6
detail M-28 36H28V64H-28
{accent line 5 M-14 46H14M-14 56H4|accent disc 0 50 9}
ink line 3 M0 4V-16
accent M0-62C20-34 14-14 0-14S-20-34 0-62
pale M0-40C8-28 6-18 0-18S-8-28 0-40`,
  ],
  watch: [
    'floats',
    `turn -32~32
body/ M-30-190H30L38 0 30 190H-30L-38 0
accent-3 box 58 -8 14 16 3
accent disc 0 0 62
mark disc 0 0 52
body line 5 M0-46V-38M46 0H38M0 46V38M-46 0H-38
turn 0~350
accent line 6 M0 6V-26
turn 60~300
body+5 line 3 M0 10V-40
accent disc 0 0 5`,
  ],
  shoe: [
    'stands',
    `flip
turn {-10|0|-4} 0 80
body/ M-82 58V-14Q-80-40-58-38Q-44-22-24-34Q-4-6 40 8Q84 16 90 52V58
accent M40 8Q84 16 90 52H52Q62 26 40 8
accent M-82-12Q-50 0-46 52H-82
detail M-86 54H94Q98 80 78 80H-74Q-88 80-86 54
detail line 5 M-22-18L0-30M-6-4L14-18M12 8L32-4
{detail line 8 M-40 40Q0 44 30 14|detail M-30 44L-6-2 4 4-18 48|}`,
  ],
  carton: [
    'stands',
    `flip
body M-54-62L0-36V80L-54 54
body-5 M54-62L0-36V80L54 54
body+4 M0-36L54-62 0-88-54-62
{accent M-54-28L0-2 54-28V6L0 32-54 6|accent M-38-46V24L-16 34V-36|accent disc -27 12 16\ndetail M54 0L0 26V46L54 20}
{detail M-16-80L38-54 20-45-34-71|}`,
  ],
  headphones: [
    'stands',
    `{turn -14 0 20|turn 12 0 20|}
body line 15 M-56 20V-10A56 56 0 0 1 56-10V20
body-4 line 4 M-44-30A46 46 0 0 1 44-30
body/ box -80 6 36 70 16
body/ box 44 6 36 70 16
accent box -50 12 14 58 7
accent box 36 12 14 58 7`,
  ],
  speaker: [
    'stands',
    `{body/ box -48 -80 96 160 {4|14}
mark disc 0 26 36
body-3 disc 0 26 25
accent disc 0 26 11
mark disc 0 -44 17
accent disc 0 -44 8|body/ box -84 -30 168 110 {10|30}
mark disc -34 26 40
accent disc -34 26 17
row 4 0 18 detail line 6 M28-2H66|body/ M-56 80V-20A56 66 0 0 1 56-20V80
row 6 0 17 mark line 6 M-40-8H40
accent disc 0 -52 12}`,
  ],
  exploded: [
    'stands',
    `ink line 2,6,6 M0-130V80
body-5 M-56 54V66A56 20 0 0 0 56 66V54
body oval 0 54 56 20
plane-3 oval 0 33 48 17
plane+1 oval 0 28 48 17
accent-4 M-44 2V12A44 16 0 0 0 44 12V2
accent oval 0 2 {44 16|36 13}
detail-3 oval 0 -25 52 18
detail oval 0 -31 52 18
body-5 M-56-64V-54A56 20 0 0 0 56-54V-64
body oval 0 -64 56 20
{accent oval 0 -64 34 12|accent disc 0 -70 18|detail oval 0 -64 20 7}`,
  ],
  flatlay: [
    'floats',
    `turn -16~16
dark%3 box -98 -72 60 52
body box -92 -80 60 52
detail box -84 -70 28 26
dark%3 disc 42 -40 33
accent disc 48 -48 33
accent-4 disc 48 -48 {20|24}
{dark%3 box -70 12 18 86 9
detail box -64 4 18 86 9
body box -64 4 18 30|dark%3 box -86 16 44 78 6
mark box -80 8 44 78 6
accent box -73 18 30 50}
{dark%3 M20 82L52 22 88 82
plane-2 M26 74L58 14 94 74|dark%3 disc 54 58 27
body disc 60 50 27
ground disc 60 50 12}
{ink line 5 M-14-96V-20M-14-40L6-56|ink line 5 M-8 14C10 40-20 50 0 86}`,
  ],
  bag: [
    'stands',
    `{accent-3 line 9 M-30 10V-30Q0-84 30-30V10|accent-3 line 9 M-54 4C-50-120 50-120 54 4}
{body/ M-52-8H52L62 80H-62|body/ M-62-8H62L56 80H-56}
{accent M-52-8H52L54 12Q0 60-54 12|accent box -56 20 112 14|accent M-52-8H0V30Q-40 30-53 4}
detail disc 0 {34|27} 8`,
  ],
  jewel: [
    'floats',
    `accent ring 0 38 52 13
pale line 4 M-46 26A52 52 0 0 1-10-12
body M-40-42L-20-70H20L40-42 0 6
body+5 M-40-42L0 6-14-42
body-5 M40-42L0 6 14-42
detail M-14-42L-20-70H20L14-42`,
  ],
  coat: [
    'floats',
    `skin disc 0 -94 16
{hair M-17-92A17 19 0 0 1 17-92Q0-102-17-92|hair disc 0 -104 14|trim oval 0 -100 27 6\ntrim M-14-102Q0-126 14-102}
{body/ M-16-76L-44-66-70 30-50 36-34-14-56 120H56L34-14 50 36 70 30 44-66 16-76|body/ M-16-76L-48-68-66 24-46 28-36-30-30 36-84 120H84L30 36 36-30 46 28 66 24 48-68 16-76}
detail M-16-76L0-30 16-76 6-84H-6
body-6 M-16-76L-34-44-16-36 0-20 16-36 34-44 16-76 0-30
{accent box -34 4 68 12|accent M-4-20H4L8 120H-2|accent line 9 M-30 16L0 24 30 16|}`,
  ],
  drape: [
    'scene',
    `flip
size 1.2
move 0 -20
body-6 M-40-140C-90-40-60 40-150 140H-60C-40 40-50-40-24-140
body M-30-140C-60-40-20 40-80 140H-10C-10 40-30-40-10-140
body+4 M-14-140C-36-40 20 40-26 140H24C40 40-10-40 4-140
accent M-2-140C-20-50 50 30 14 140H56C80 40 8-40 16-140
body-5 M12-140C8-50 80 30 48 140H100C110 40 30-40 30-140
body M26-140C30-50 110 30 92 140H150C150 40 60-40 46-140
body+4 M42-140C60-50 140 30 140 140H190V-140`,
  ],
  plate: [
    'floats',
    `dark%3 disc 8 12 96
detail disc 0 0 94
detail-2 disc 0 0 72
turn 0~90
{body M0 0H-60A60 60 0 0 1 30-52
accent M4 4L56-24A60 60 0 0 1 30 56
body-4 disc -36 26 13
plane-2 disc -14 42 12
body+4 disc -20 14 8
body+5 line 4 M-44-14L-12-34M-30 0L4-20|accent M-56 10C-60-40-10-60 20-46S64 0 44 30-50 50-56 10
body M-30 6C-30-30 10-30 26-14S20 30 0 28-30 30-30 6
mark line 5 M-16 0H2M-6 12H14|body disc -26 -20 26
body-3 disc 28 -26 22
accent disc 22 24 30
plane-2 disc -28 30 20
mark disc -26 -20 9
mark disc 22 24 10|around 6 accent M-8-6L0-58 26-50
body disc 0 0 26}
end
ink line 7 M114-70V80`,
  ],
  cup: [
    'stands',
    `flip
detail oval 0 76 {86|74} 12
body line 11 M40 14Q80 6 70 36T24 54
body/ M-48 0H48Q48 74 12 74H-12Q-48 74-48 0
body+4 oval 0 0 48 11
accent oval 0 1 42 8
{ink%8 row 3 20 0 line 6 M-20-20Q-34-38-20-54T-20-84|accent disc 40 -34 0|row 3 20 0 ink%6 line 6 M-20-18Q-8-34-20-50T-20-80}`,
  ],
  kettle: [
    'stands',
    `flip
body line 12 M52 30Q84 18 92-18
ink line 9 M-46-6C-50-84 50-84 46-6
body/ M-58 70C-78 20-50-12 0-12S78 20 58 70Q56 80 44 80H-44Q-56 80-58 70
accent oval 0 -12 28 8
detail disc 0 -24 8
{detail line 6 M-62 40H62|detail disc -20 34 9\ndetail disc 12 50 6\ndetail disc 30 24 7|}
row 2 16 6 ink%6 line 5 M96-34Q110-48 96-62T98-88`,
  ],
  coupe: [
    'stands',
    `flip
{ink line 5 M0-20V76
ink oval 0 77 34 6
detail%4 M-52-74H52Q46-18 0-14Q-46-18-52-74
body/ M-50-56H50Q40-18 0-16Q-40-18-50-56|ink line 5 M0-4V76
ink oval 0 77 34 6
detail%4 M-56-80H56L0 0
body/ M-46-62H46L0 2|detail%4 box -36 -60 72 140 6
body/ M-34-20H34V72H-34
pale%5 M-26-40H6V-8H-26
pale%5 M0-6H28V22H0}
accent disc 34 -78 18~25
accent+5 disc 34 -78 12
detail line 4 M-8-52L-42-116`,
  ],
  loaf: [
    'stands',
    `{body/ M-88 70C-98-10-40-26 0-26S98-10 88 70Q88 80 74 80H-74Q-88 80-88 70
row 4 32 0 detail M-56 4Q-32 16-42 48Q-68 40-56 4|body/ M-92 62C-92 10-50-16 0-16S92 10 92 62Q70 86 40 62Q0 46-40 62Q-70 86-92 62
body-4 M-50-6Q-30 20-42 62L-24 54Q-14 16-30-12M50-6Q30 20 42 62L24 54Q14 16 30-12|body/ M-70 80C-90 0-40-40 0-40S90 0 70 80
detail line 7 M-20-30Q-40 20-30 70M14-30Q6 20 10 70}
accent box -130 80 260 16`,
  ],
  cake: [
    'stands',
    `flip
detail oval 0 72 96 14
body M-70 0L64-30V36L-70 66
accent M-70 18L64-12V4L-70 34
detail M-70-4L64-34V-22L-70 8
body-5 M64-30L88-8V52L64 36
detail+2 M-70-4L64-34 88-14Q20-4-70-4
{accent disc 36 -34 15|accent disc 44 -32 12\naccent disc 20 -28 9|}`,
  ],
  citrus: [
    'floats',
    `move -24 -28
body disc 0 0 72
ground+5 disc 0 0 63
around {8|9|10} accent M0-8L-15-48Q0-66 15-48
end
{body/ disc 52 56 42|accent M6 56A46 46 0 0 0 98 56|body/ M20 60C20 20 84 20 84 60S60 104 52 104 20 90 20 60}
{detail M52 14Q56-10 84-12Q80 14 52 14|}`,
  ],
  bowl: [
    'stands',
    `flip
{row 5 26 0 accent disc -52 -8 20
row 2 52 0 detail disc -26 -20 15
row 2 60 -6 accent-4 disc -40 -22 11|detail line 7 M-60 0C-60-40-30-40-30 0M-36 0C-36-46 0-46 0 0M-8 0C-8-44 28-44 28 0
accent disc 48 -8 24
pale disc 48 -8 13}
body/ M-84 2H84Q80 80 24 80H-24Q-80 80-84 2
{detail line 6,12,8 M-77 24H77|accent M-82 14H82L78 34H-78|detail line 5 M-78 26Q-39 46 0 26T78 26}
{ink line 6 M20-6L80-110M32-6L100-100|ink%6 row 3 22 0 line 6 M-22-30Q-36-46-22-62T-22-92}`,
  ],
  chair: [
    'stands',
    `flip
{ink line 5 M-38 14L-52 78M34 14L46 78M-44 46H40
body/ M-58-64Q-64-72-50-74Q-36-72-32-58L-12-4H44Q56-4 54 10Q52 22 40 22H-30Q-40 20-43 8
accent M-20-6L-38-40Q-6-36-2-6|ink line 6 M-56 50V78M52 50V78
body/ box -62 -54 124 70 {8|30}
body-3 box -78 -6 34 62 12
body-3 box 44 -6 34 62 12
accent box -44 10 88 34 8|ink line 5 M-40 78L-30 20M44 78L34 20
body/ M-50 20C-70-90 50-100 40-4L54 10Q54 26 40 26H-44
accent oval 0 18 42 10}
{ink line 4 M80 78V-84M64 78H96
detail M56-70L68-106H92L104-70|ink line 4 M78 78V20M60 20H96
detail M68 20Q60-4 78-10Q96-4 88 20|}`,
  ],
  globe: [
    'stands',
    `body-2 M-62 42H62L76 80H-76
body-5 box -68 38 136 13
cut M-58 42A78 78 0 1 1 58 42
plane>plane+6 box -90 -120 180 180
{body/ M-90 30L-10-60 60 30
accent box -12 -2 28 40
dark M-20 0L2-24 24 0|accent M30 30C0 0 10-30 40-40C70-30 70 0 40 30
body M-60 30Q-70-10-40-30Q-14-10-24 30|body-2 M-40 40L0-70 40 40
body M-46 20L0-40 46 20
accent disc 40 -50 13}
detail M-90 30Q-20 4 90 34V90H-90
{row 4 34 9 pale line 5 M-54-60h0M-40-30h0M-30-84h0|}
end
flip
pale line 7 M60-54A74 74 0 0 0 28-88`,
  ],
  phone: [
    'floats',
    `turn -18~18
dark%3 box -50 -100 116 224 16
dark box -58 -112 116 224 16
pale box -50 -104 100 208 9
cut M-50-104H50V-20H-50
{accent disc 0 -58 32
body M-50-20L-14-66 22-20|accent M-50-20V-70A50 50 0 0 1 50-70V-20
detail disc 0 -50 20|body disc 0 -20 74
accent disc 0 -20 54
plane disc 0 -20 32|body box -60 -110 120 90
accent M-60-20L60-110V-20}
end
body line 7 M-36 4H28M-36 20H6
{plane box -38 38 34 34 6
accent box 4 38 34 34 6|plane box -38 36 76 16 8
accent box -38 58 76 16 8}
body box -38 82 76 14 7`,
  ],
  bicycle: [
    'stands',
    `flip
ink ring -52 38 38 6
ink ring 52 38 38 6
{plane disc -52 38 30
plane disc 52 38 30|}
accent line 7 M-52 38L-22-16H30L0 38H-52M-30-30L0 38M30-16L52 38M24-44L30-16
ink line 7 M-44-34H-18M24-44Q44-52 46-34`,
  ],
};
