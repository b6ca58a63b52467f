import { luminance } from './contrast';
import type { Sheet } from './sheet';

/** The light itself, where a scene shows it in the sky. */
export function sun(s: Sheet, x: number, y: number): string {
  const disc = (cx: number, cy: number, r: number, fill: string) =>
    `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`;
  switch (s.light) {
    case 'low-sun':
    case 'back':
      return disc(x, y, s.between(40, 56), luminance(s.accent) > 0.16 ? s.accent : s.pale);
    case 'neon':
      return `${disc(x, y, 50, s.grade(s.accent, s.detail))}<path stroke="${s.ground}" stroke-width="4" d="M${x - 54} ${y + 8}h108M${x - 54} ${y + 22}h108M${x - 54} ${y + 36}h108"/>`;
    case 'night':
      return disc(x, y - 34, 20, s.pale) + disc(x + 8, y - 38, 17, s.ground);
    case 'rim':
      return disc(x, y, 46, s.accent) + disc(x + 4 * s.side, y + 4, 46, s.ground);
    case 'fog':
      return disc(x, y - 14, 34, s.tint(s.ground, 0.7));
    default:
      return disc(x, y - 16, s.between(20, 36), s.pick([s.accent, s.accent, s.detail]));
  }
}
