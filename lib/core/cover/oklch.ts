/** Lightness 0 to 1, chroma 0 to about 0.3, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** `rrggbb`; a colour outside of sRGB loses chroma until it fits, and keeps its lightness and hue. */
export function oklchToHex([lightness, chroma, hue]: Oklch): string {
  for (let c = chroma; c > 0; c -= 0.004) {
    const channels = toLinearRgb(lightness, c, hue);
    if (channels.every((channel) => channel >= -0.0005 && channel <= 1.0005)) return toHex(channels);
  }
  return toHex(toLinearRgb(lightness, 0, hue));
}

/** How far apart two colours look: 0.02 is just visible, 1 is black on white. */
export function oklchDistance([l1, c1, h1]: Oklch, [l2, c2, h2]: Oklch): number {
  const angle = ((h1 - h2) * Math.PI) / 180;
  return Math.sqrt((l1 - l2) ** 2 + c1 ** 2 + c2 ** 2 - 2 * c1 * c2 * Math.cos(angle));
}

/** `share` of the second colour in the first, along the straight line between them: opposite hues meet in grey. */
export function mixOklch(from: Oklch, to: Oklch, share: number): Oklch {
  const [a1, b1] = plane(from);
  const [a2, b2] = plane(to);
  const [a, b] = [a1 + (a2 - a1) * share, b1 + (b2 - b1) * share];
  return [from[0] + (to[0] - from[0]) * share, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI];
}

function plane([, chroma, hue]: Oklch): [number, number] {
  const angle = (hue * Math.PI) / 180;
  return [chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

// The matrices are Björn Ottosson's, https://bottosson.github.io/posts/oklab/
function toLinearRgb(lightness: number, chroma: number, hue: number): number[] {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function toHex(linear: readonly number[]): string {
  return linear.map((channel) => toByte(channel).toString(16).padStart(2, '0')).join('');
}

function toByte(linear: number): number {
  const channel = Math.min(1, Math.max(0, linear));
  const encoded = channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255);
}
