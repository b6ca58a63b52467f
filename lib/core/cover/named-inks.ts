import { contrast, luminance } from './contrast';
import type { CoverSpec } from './cover-spec';
import { grey, isGrey, mix, overprint } from './mix';

/** The colours that a drawing may ask for, as `#rrggbb`: the five inks, and what follows from them. */
export interface NamedInks {
  readonly ground: string;
  readonly plane: string;
  readonly body: string;
  readonly accent: string;
  readonly detail: string;
  /** The darkest and the palest of the five. */
  readonly dark: string;
  readonly pale: string;
  /** For thin lines: the dark or the pale one, whichever stands out from the ground (`ink`) or from the body (`mark`). */
  readonly ink: string;
  readonly mark: string;
  /** For a disc behind the body: stands out from it. */
  readonly halo: string;
  /** A person: each stands out from the ground and from its neighbour. */
  readonly skin: string;
  readonly hair: string;
  readonly coat: string;
  readonly trim: string;
}

const warmSkins = ['#f1d3b8', '#dfae86', '#c08458', '#915c3b', '#643f2b'];

export function nameInks(spec: CoverSpec, pick: <Value>(choices: readonly Value[]) => Value): NamedInks {
  const [ground, plane, body, accent, detail] = spec.inks.map((ink) => `#${ink}`) as [
    string,
    string,
    string,
    string,
    string,
  ]; // As many as there were.
  const byLight = [ground, plane, body, accent, detail].sort((a, b) => luminance(a) - luminance(b));
  const [dark, , , , pale] = byLight as [string, string, string, string, string]; // The same five.
  const apart = (...from: readonly string[]) => {
    const gap = (ink: string) => Math.min(...from.map((colour) => contrast(ink, colour)));
    const clear = byLight.filter((ink) => gap(ink) > 1.8);
    return clear.length > 0 ? pick(clear) : byLight.reduce((most, next) => (gap(next) > gap(most) ? next : most));
  };
  const bold = (from: string) => (contrast(dark, from) > contrast(pale, from) ? dark : pale);
  const skin = mix(pick(skinsFor(byLight).filter((tone) => contrast(tone, ground) > 1.35)), accent, 0.08);
  const coat = apart(ground, skin);
  const isHalo = (ink: string) => contrast(ink, body) > 1.5 && contrast(ink, ground) > 1.2;
  return {
    ground,
    plane,
    body,
    accent,
    detail,
    dark,
    pale,
    ink: bold(ground),
    mark: bold(body),
    halo: [pale, accent, detail].find(isHalo) ?? overprint(ground, dark, 0.5),
    skin,
    hair: apart(ground, skin),
    coat,
    trim: apart(coat, skin),
  };
}

/** Tones of skin, palest first: grey ones on a cover without colour. */
export function skinsFor(inks: readonly string[]): readonly string[] {
  return inks.every(isGrey) ? warmSkins.map(grey) : warmSkins;
}
