/** A stretch of a text: either what can be read, or characters that would not be seen, with their short names. */
export interface TextPiece {
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
  /** '' for what can be read. Several of them in a row have one name, which tells the first ones and how many there are. */
  readonly hidden: string;
}

/**
 * Cuts a text into what can be read and what hides: characters without a shape, and those that turn the direction of the
 * text around them. Line breaks and tabs are no hidden characters, nor are joiners where they shape letters and emoji,
 * selectors of a variant and the tags of a flag. The pieces are the text, whole and in order.
 */
export function findHidden(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: found, index, groups } of text.matchAll(hidden)) {
    if (groups?.flag !== undefined) continue;
    if (index > end) pieces.push({ start: end, text: text.slice(end, index), hidden: '' });
    pieces.push({ start: index, text: found, hidden: nameOf(found) });
    end = index + found.length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ start: end, text: text.slice(end), hidden: '' });
  return pieces;
}

/** The text with the names in the place of what hides, for where nothing but letters can be shown. */
export function spellHidden(text: string): string {
  return findHidden(text)
    .map((piece) => (piece.hidden === '' ? piece.text : `⟨${piece.hidden}⟩`))
    .join('');
}

const MOST_NAMED = 3;

function nameOf(characters: string): string {
  const all = [...characters];
  const distinct = [...new Set(all.map(shortName))];
  const named = distinct.slice(0, MOST_NAMED).join(' ') + (distinct.length > MOST_NAMED ? ' …' : '');
  return all.length > distinct.length || distinct.length > MOST_NAMED ? `${named} ×${all.length}` : named;
}

function shortName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const tag = code - TAGS;
  if (tag > 0x20 && tag < 0x7f) return `TAG ${String.fromCharCode(tag)}`;
  return NAMES[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Each of the tags stands for the ASCII character that is so far below it. */
const TAGS = 0xe0000;

/** As Unicode abbreviates them, and names in its manner for those that have no abbreviation. */
const NAMES: Readonly<Record<number, string>> = {
  0: 'NUL',
  7: 'BEL',
  8: 'BS',
  11: 'VT',
  12: 'FF',
  27: 'ESC',
  127: 'DEL',
  173: 'SHY',
  847: 'CGJ',
  1564: 'ALM',
  4447: 'FILLER',
  4448: 'FILLER',
  6068: 'KIV AQ',
  6069: 'KIV AA',
  6158: 'MVS',
  8203: 'ZWSP',
  8204: 'ZWNJ',
  8205: 'ZWJ',
  8206: 'LRM',
  8207: 'RLM',
  8234: 'LRE',
  8235: 'RLE',
  8236: 'PDF',
  8237: 'LRO',
  8238: 'RLO',
  8288: 'WJ',
  8289: 'FA',
  8290: 'IT',
  8291: 'IS',
  8292: 'IP',
  8294: 'LRI',
  8295: 'RLI',
  8296: 'FSI',
  8297: 'PDI',
  10240: 'BLANK',
  12644: 'FILLER',
  65279: 'ZWNBSP',
  65440: 'FILLER',
  65529: 'IAA',
  65530: 'IAS',
  65531: 'IAT',
};

/** A black flag, the letters of its country and the mark of their end: seen as one flag. */
const flag = /(?<flag>\u{1F3F4}[\u{E0030}-\u{E007A}]{1,8}\u{E007F})/u;

const control = /(?![\t\n\r\u0085])\p{Cc}|\u034F/u;
const formatting =
  /[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}]/u;
/** Between letters of scripts that join, and between emoji, they do what they are for. */
const joiner = /(?<![^ -~\s])[\u200C\u200D]+(?![^ -~\s])/u;
/** One behind a character chooses its variant; more of them carry something else. */
const selector = /(?<=[\uFE00-\uFE0F\u{E0100}-\u{E01EF}])[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
const tag = /[\u{E0000}-\u{E007F}]/u;

const hidden = new RegExp(
  `${flag.source}|(?:${[control, formatting, joiner, selector, tag].map(({ source }) => source).join('|')})+`,
  'gu',
);
