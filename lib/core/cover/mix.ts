/** `share` of the second colour in the first. Colours are `#rrggbb` here. */
export function mix(from: string, to: string, share: number): string {
  return blend(from, to, (a, b) => a + (b - a) * share);
}

/** The second colour printed over the first at `share` of its strength: what a shadow does to a poster's ink. */
export function overprint(colour: string, ink: string, share: number): string {
  return blend(colour, ink, (a, b) => a * (1 - share + (share * b) / 255));
}

/** The grey of about the same lightness. */
export function grey(colour: string): string {
  return `#${colour.slice(3, 5).repeat(3)}`;
}

export function isGrey(colour: string): boolean {
  const [r, g, b] = channels(colour);
  return Math.max(r, g, b) - Math.min(r, g, b) < 14;
}

function blend(from: string, to: string, channel: (a: number, b: number) => number): string {
  const [r1, g1, b1] = channels(from);
  const [r2, g2, b2] = channels(to);
  const byte = (a: number, b: number) => Math.round(channel(a, b)).toString(16).padStart(2, '0');
  return `#${byte(r1, r2)}${byte(g1, g2)}${byte(b1, b2)}`;
}

export function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
