import { contrast } from './contrast';
import { drawSketch } from './draw-sketch';
import type { Sheet } from './sheet';

// Above and below the letters, which keep the band of ±50 for themselves.
const borders = [
  `plane box -140 -140 280 84
row 4 67 0 accent M-134-56A67 67 0 0 1-67-123V-56
body box -140 56 280 84`,
  `body M-140-140H140V-56H20L-20-96H-140
plane M-140 140H140V96H20L-20 56H-140
accent disc 70 -96 26`,
  `row 5 54 0 body disc -108 -83 27
row 5 54 0 accent M-135 83A27 27 0 0 1-81 83
plane box -140 83 280 60`,
  `plane box -140 -140 280 84
body M-140 140V56H0A84 84 0 0 1-84 140
accent M140 140V56H0A84 84 0 0 0 84 140`,
];

/** The title's initials, for a prompt that nothing else says anything about. They pass WCAG AA for text of any size. */
export function initials(s: Sheet): string {
  const readable = [s.body, s.accent, s.dark, s.pale].find((ink) => contrast(ink, s.ground) >= 4.5);
  const ink = readable ?? (contrast('#000000', s.ground) >= 4.5 ? '#000000' : '#ffffff');
  const ground = `<path fill="${s.ground}" d="M-134-134H134V134H-134"/>`;
  return ground + drawSketch(s, s.pick(borders)) + glyphs(s.initials, 84, ink, 'translate(0 3)');
}

/** Letters around the origin, in the reader's plainest heavy face. */
export function glyphs(text: string, size: number, fill: string, transform: string): string {
  return `<text font-family="Helvetica,Arial,sans-serif" font-weight="700" font-size="${size}" fill="${fill}" text-anchor="middle" dominant-baseline="central" transform="${transform}">${escapeText(text)}</text>`;
}

function escapeText(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
