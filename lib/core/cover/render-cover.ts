import type { CoverSpec, Frame } from './cover-spec';
import { drawSketch } from './draw-sketch';
import { initials } from './initials';
import type { Seat } from './motifs/motif';
import { motifs } from './motifs/motifs';
import type { Sheet } from './sheet';
import { newSheet } from './sheet';
import { backdrop, floor, veil, wash } from './stage';

const sizes: Readonly<Record<Frame, Readonly<Record<Exclude<Seat, 'scene'>, number>>>> = {
  macro: { pattern: 1.6, stands: 1.6, rises: 1.45, floats: 1.5 },
  close: { pattern: 1.3, stands: 1.4, rises: 1.25, floats: 1.35 },
  plain: { pattern: 1, stands: 1.2, rises: 1.05, floats: 1.1 },
  wide: { pattern: 0.8, stands: 0.9, rises: 0.85, floats: 0.9 },
  overhead: { pattern: 1, stands: 1.15, rises: 1, floats: 1.1 },
  isometric: { pattern: 1, stands: 1.15, rises: 1, floats: 1.05 },
  symmetric: { pattern: 1, stands: 1.2, rises: 1.1, floats: 1.15 },
};

/** A standalone SVG of at most 2 kB, the same for the same spec. Its ids are its own: show it as an image, not inline. */
export function renderCover(spec: CoverSpec): string {
  const s = newSheet(spec);
  const drawing = compose(s, spec.motif);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-s.w} ${-s.h} ${2 * s.w} ${2 * s.h}">${s.defs()}${drawing}</svg>`;
}

function compose(s: Sheet, name: string): string {
  const [seat, drawing] = motifs.get(name) ?? ['pattern', initials];
  const drawn = () => (typeof drawing === 'string' ? drawSketch(s, drawing) : drawing(s));
  if (seat === 'scene') return wash(s) + drawn() + veil(s);
  const size = sizes[s.frame][seat] * (s.w > s.h && seat !== 'pattern' ? 0.9 : 1);
  const placed = (x: number, y: number) =>
    `<g transform="translate(${Math.round(x)} ${Math.round(y)})scale(${Math.round(size * 100) / 100})">${drawn()}</g>`;
  const isCentred = s.frame === 'symmetric';
  switch (seat) {
    case 'pattern':
      return wash(s) + placed(0, 0);
    case 'stands': {
      const base = s.frame === 'macro' ? 126 : Math.min(s.h - 26, s.between(66, 80));
      return (
        wash(s) +
        backdrop(s) +
        floor(s, base, 40 * size) +
        placed(isCentred ? 0 : s.side * -s.between(0, 16), base - 80 * size) +
        veil(s)
      );
    }
    case 'rises': {
      const rise = s.frame === 'macro' ? 12 : Math.max(98 * size - 100, s.h - 150 * size);
      return wash(s) + backdrop(s) + placed(isCentred ? 0 : s.side * s.between(-20, 14), rise) + veil(s);
    }
    case 'floats': {
      const reach = isCentred ? 0 : (size - 0.9) * 40;
      return wash(s) + backdrop(s) + placed(s.between(-reach, reach), s.between(-reach, reach)) + veil(s);
    }
  }
}
