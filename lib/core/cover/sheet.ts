import { luminance } from './contrast';
import type { CoverSpec, Frame, Light } from './cover-spec';
import { mix, overprint } from './mix';
import { type NamedInks, nameInks } from './named-inks';
import { randomFrom } from './random';

/** The paper, the inks and the dice of one cover. The origin is the centre; the square of ±100 is always seen. */
export interface Sheet extends NamedInks {
  /** Half the width and half the height. */
  readonly w: number;
  readonly h: number;
  readonly light: Light;
  readonly frame: Frame;
  /** Where the light comes from: -1 left, 1 right. */
  readonly side: -1 | 1;
  readonly initials: string;
  /** In [0, 1). */
  readonly random: () => number;
  /** A whole number of `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <Value>(choices: readonly Value[]) => Value;
  /** In the shadow, and in the light. */
  readonly shade: (colour: string, share: number) => string;
  readonly tint: (colour: string, share: number) => string;
  /** From what is far and pale (0) to what is near and dark (1). */
  readonly ramp: (share: number) => string;
  /** A paint that goes from the top (or from the left) to the other end. */
  readonly grade: (from: string, to: string, isAcross?: boolean) => string;
  /** A paint that goes from the centre outwards. */
  readonly glow: (from: string, to: string) => string;
  /** A paint of two halves, one lit and one shaded, as on folded paper. */
  readonly fold: (colour: string) => string;
  /** A paint for a ball. */
  readonly ball: (colour: string) => string;
  /** The attribute that cuts an element to an outline. */
  readonly clip: (outline: string) => string;
  /** A free id for something that is used again. */
  readonly nextId: () => string;
  /** The paints and outlines that were asked for. */
  readonly defs: () => string;
}

const halves = { tall: [100, 133], wide: [133, 100], square: [100, 100] } as const;

export function newSheet(spec: CoverSpec): Sheet {
  const random = randomFrom(spec.seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const pick = <Value>(choices: readonly Value[]) => choices[Math.floor(random() * choices.length)] as Value; // Never empty.
  const inks = nameInks(spec, pick);
  const shade = (colour: string, share: number) => overprint(colour, inks.dark, share);
  const tint = (colour: string, share: number) => mix(colour, inks.pale, share);
  const [far, near] = luminance(inks.plane) > luminance(inks.body) ? [inks.plane, inks.body] : [inks.body, inks.plane];
  const side = spec.seed % 2 ? 1 : -1;
  const isSoft = ['even', 'fog', 'night', 'studio'].includes(spec.light);
  const { define, nextId, defs } = newDefinitions();
  const [w, h] = halves[spec.shape];
  return {
    ...inks,
    w,
    h,
    light: spec.light,
    frame: spec.frame,
    side,
    initials: spec.initials,
    random,
    between,
    pick,
    shade,
    tint,
    ramp: (share) => (share < 0.5 ? mix(far, near, share * 2) : shade(near, (share - 0.5) * 1.7)),
    grade: (from, to, isAcross) => define('linearGradient', isAcross ? '' : ' x2="0" y2="1"', stops(from, to)),
    glow: (from, to) => define('radialGradient', '', stops(from, to)),
    fold: (colour) => {
      const [lit, shaded] = [tint(colour, 0.1), shade(colour, 0.34)];
      const edges = isSoft ? (['.25', '.85'] as const) : (['.52', '.52'] as const);
      return define('linearGradient', '', side < 0 ? stops(lit, shaded, ...edges) : stops(shaded, lit, ...edges));
    },
    ball: (colour) =>
      define(
        'radialGradient',
        ` cx="${side < 0 ? '.3' : '.7'}" cy=".25" r=".85"`,
        stops(tint(colour, 0.45), shade(colour, 0.45)),
      ),
    clip: (outline) => ` clip-path="${define('clipPath', '', `<path d="${outline}"/>`)}"`,
    nextId,
    defs,
  };
}

function stops(from: string, to: string, start = '0', end = '1'): string {
  return `<stop offset="${start}" stop-color="${from}"/><stop offset="${end}" stop-color="${to}"/>`;
}

/** What a drawing refers to by an id of one letter, each kept once. */
function newDefinitions() {
  const known = new Map<string, string>();
  let count = 0;
  const nextId = () => String.fromCharCode(97 + count++);
  const define = (element: string, attributes: string, content: string): string => {
    const key = `${element}${attributes}>${content}</${element}>`;
    const id = known.get(key) ?? nextId();
    known.set(key, id);
    return `url(#${id})`;
  };
  const defs = () => {
    const all = [...known].map(([key, id]) => `<${key.replace(/^\w+/, `$& id="${id}"`)}`);
    return all.length > 0 ? `<defs>${all.join('')}</defs>` : '';
  };
  return { define, nextId, defs };
}
