/** A ratio in whole numbers, the only ones that Midjourney takes: `1.91:1` is `191:100`. undefined for what is no ratio. */
export function toWholeRatio(aspect: string): string | undefined {
  const match = /^\s*(\d{1,4}(?:\.\d{1,3})?)\s*[:：x×/]\s*(\d{1,4}(?:\.\d{1,3})?)\s*$/i.exec(aspect);
  if (!match) return;
  const [width, height] = [Number(match[1]), Number(match[2])];
  if (width === 0 || height === 0) return;
  if (Number.isInteger(width) && Number.isInteger(height)) return `${width}:${height}`;
  const [w, h] = [Math.round(width * 1000), Math.round(height * 1000)];
  const divisor = greatestDivisor(w, h);
  return `${w / divisor}:${h / divisor}`;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
