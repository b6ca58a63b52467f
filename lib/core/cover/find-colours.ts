import { colourModifiers, colourWords, materialWords } from './colour-words';
import type { Oklch } from './oklch';
import { mixOklch, oklchDistance } from './oklch';

export interface FoundColour {
  readonly colour: Oklch;
  /** How often the text names it, and how early; what only a material says counts half. */
  readonly weight: number;
  /** The text names it as what is behind or below the subject. */
  readonly isGround: boolean;
}

const refusals = new Set(['no', 'not', 'without', 'avoid', 'never', 'nor', 'excluding']);
const groundWords = new Set(
  'background backdrop ground wall walls paper sky field studio sweep surface cloth tabletop table canvas floor sea water base board'.split(
    ' ',
  ),
);
// Their colour word names no colour.
const idioms =
  /\b(?:white ?space|white balance|golden ratio|golden hour|blue hour|black[ -]and[ -]white|green screen|rose (?:up|from)|red[ -]eye|ink[ -]wash|paper[ -]cut\w*|paper[ -]craft|ice cream|stone age|clay(?:mation)?|gold standard)\b/g;
const names = [...colourWords.keys(), ...materialWords.keys()].map((name) => name.split(' '));
const longestName = Math.max(...names.map((name) => name.length));
const firstWords = new Set(names.map(([first]) => first));

/** The colours that the text names, the most named first. Time is linear in the text's length. */
export function findColours(text: string): readonly FoundColour[] {
  const words =
    text
      .toLowerCase()
      .replace(/-/g, ' ')
      .replace(idioms, ' . ')
      .match(/[a-z]+|[.,;:!?"]/g) ?? [];
  const found: FoundColour[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = readName(words, at);
    if (!name) continue;
    if (!isRefused(words, at))
      add(found, { colour: name.colour, weight: name.weight, isGround: isGround(words, at, name.end) });
    at = name.end - 1;
  }
  return found
    .map((each, i) => ({ ...each, weight: each.weight + 0.6 * (1 - i / found.length) }))
    .sort((a, b) => b.weight - a.weight);
}

/** A run of colour words, "teal blue linen", with the modifiers before it; the last colour is the head. */
function readName(words: readonly string[], at: number): { colour: Oklch; end: number; weight: number } | undefined {
  let end = at;
  let weight = 0.5;
  let colour: Oklch | undefined;
  for (let next = nextWord(words, end); next; next = nextWord(words, end)) {
    if (!colour) colour = next.colour;
    else if (!next.isMaterial) colour = mixOklch(colour, next.colour, 0.5);
    if (!next.isMaterial) weight = 1;
    end += next.length;
  }
  return colour && { colour: modify(words, at, colour), end, weight };
}

function nextWord(
  words: readonly string[],
  at: number,
): { colour: Oklch; length: number; isMaterial: boolean } | undefined {
  const first = words[at] ?? '';
  if (!firstWords.has(first) && !firstWords.has(stemOf(first))) return undefined;
  for (let length = longestName; length > 0; length--) {
    const colour = lookUp(colourWords, words.slice(at, at + length).join(' '));
    if (colour) return { colour, length, isMaterial: false };
  }
  const material = lookUp(materialWords, first);
  return material && { colour: material, length: 1, isMaterial: true };
}

function lookUp(table: ReadonlyMap<string, Oklch>, name: string): Oklch | undefined {
  return table.get(name) ?? table.get(stemOf(name));
}

/** Of "blues", "reddish" and "silvery". */
function stemOf(name: string): string {
  return name.replace(/(?:d?ish|s|y)$/, '');
}

function modify(words: readonly string[], at: number, [l, c, h]: Oklch): Oklch {
  const [nearer, farther] = [words[at - 1] ?? '', words[at - 2] ?? ''].map((word) => colourModifiers.get(word));
  let colour: Oklch = [l, c, h];
  for (const shift of nearer && farther ? [nearer, farther] : [nearer]) {
    if (shift) colour = [colour[0] + shift[0], colour[1] * shift[1], colour[2] + shift[2]];
  }
  return [Math.min(0.97, Math.max(0.17, colour[0])), colour[1], colour[2]];
}

function isRefused(words: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= at - 5; i--) {
    const word = words[i] ?? '.';
    if ('.;:!?'.includes(word)) return false;
    if (refusals.has(word)) return true;
  }
  return false;
}

/** "a navy backdrop", "the wall is deep navy", "against cream". */
function isGround(words: readonly string[], from: number, to: number): boolean {
  const before = words.slice(Math.max(0, from - 4), from);
  const after = words.slice(to, to + 2);
  const isNear = (word: string) => groundWords.has(word);
  return after.some(isNear) || before.some((word) => isNear(word) || word === 'against' || word === 'behind');
}

function add(found: FoundColour[], next: FoundColour): void {
  const same = found.findIndex((other) => oklchDistance(other.colour, next.colour) < 0.06);
  const old = found[same];
  if (!old) found.push(next);
  else found[same] = { colour: old.colour, weight: old.weight + next.weight, isGround: old.isGround || next.isGround };
}
