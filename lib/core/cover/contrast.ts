import { channels } from './mix';

/** WCAG 2 contrast ratio of two colours (`#rrggbb`), 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 2 relative luminance, 0 to 1. */
export function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number]; // As many as there were.
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
