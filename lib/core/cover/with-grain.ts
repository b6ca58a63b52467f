import { randomFrom } from './random';

/** Half pixels of a tile that is repeated: nine in a hundred are darkened, nine are lightened. */
const SIDE = 80;
const DOTS = Math.round(SIDE * SIDE * 0.09);

let pattern: string | undefined;

/**
 * A cover with the grain of a screen print, for where it is shown large. It multiplies the bytes, takes half as long
 * again to draw, and is not seen on a small one.
 */
export function withGrain(svg: string): string {
  pattern ??= drawPattern();
  return svg.replace('</svg>', `${pattern}<path fill="url(#grain)" d="M-134-134H134V134H-134"/></svg>`);
}

function drawPattern(): string {
  const random = randomFrom(1);
  const place = () => Math.floor(random() * SIDE);
  const dots = () => Array.from({ length: DOTS }, () => `M${place()} ${place()}h1v1h-1z`).join('');
  const size = `width="${SIDE}" height="${SIDE}" patternUnits="userSpaceOnUse" patternTransform="scale(.5)"`;
  return `<pattern id="grain" ${size}><path opacity=".08" d="${dots()}"/><path fill="#fff" opacity=".12" d="${dots()}"/></pattern>`;
}
