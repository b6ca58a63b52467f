export interface SampleText {
  readonly name: string;
  readonly text: string;
}

const SCENE = 'A lighthouse keeper mends a paper kite at dawn, soft fog, muted teal and amber, 35 mm, shallow focus';

/** Each stands for what breaks somewhere: line breaks, length, scripts and signs, the structure of a JSON prompt. */
export const TEXTS: readonly SampleText[] = [
  { name: 'one line', text: SCENE },
  {
    name: 'several lines',
    text: `${SCENE}\n\nLight: low sun from the left\nFrame: wide, horizon in the lower third\n\n\nNo text, no border\n`,
  },
  { name: '20,000 characters', text: long(20_000) },
  {
    name: 'scripts and signs',
    text: [
      'Family 👨‍👩‍👧‍👦, flag 🏳️‍🌈, wave 👋🏽, e\u0301 and é',
      'עברית עם English באמצע، العربية',
      '水彩画風の灯台、赤い屋根 — 한국어 풍경',
      'Tags <b>&amp;</b> "quotes" \'single\' (c) -> ... --ar 16:9',
      '# heading',
      '- item',
      '1. first **bold** _it_ `code` ~~no~~ [link](https://example.com)',
      '```',
      '\ttabbed\tline',
      '> quote --- *** @name /slash',
    ].join('\n'),
  },
  {
    name: 'JSON',
    text: JSON.stringify(
      {
        subject: 'paper kite',
        style: { medium: 'gouache', palette: ['teal', 'amber'] },
        camera: { lens: '35mm', angle: 'low' },
        negative: null,
        seed: 7,
      },
      null,
      2,
    ),
  },
];

/** 8,000 characters, the length that the time is measured with. */
export const LONG_PROMPT = long(8_000);

function long(length: number): string {
  let text = '';
  for (let line = 1; text.length < length; line += 1)
    text += `${line}. ${SCENE}, variant ${line * 7919}.${line % 5 === 0 ? '\n\n' : '\n'}`;
  return `${text.slice(0, length - 4)} end`;
}
