import type { CoverSpec, Frame } from './cover-spec';
import { drawSketch } from './draw-sketch';
import { initials } from './initials';
import type { Motif } from './motifs/motif';
import { motifs } from './motifs/motifs';
import { newSheet, type Sheet } from './sheet';
import { backdrop, floor, veil, wash } from './stage';

/**
 * A standalone SVG of at most 2 kB, the same for the same spec. Its ids are of one letter, so that it must be shown as an
 * image: inline, those of two covers would clash.
 */
export function renderCover(spec: CoverSpec): string {
  const s = newSheet(spec);
  const motif = motifs.get(spec.motif);
  const drawing = motif ? compose(s, motif) : initials(s);
  const box = `${-s.w} ${-s.h} ${2 * s.w} ${2 * s.h}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${s.defs()}${drawing}</svg>`;
}

// How large a motif is drawn.
const sizes: Readonly<
  Record<Frame, { readonly pattern: number; readonly stands: number; readonly rises: number; readonly floats: number }>
> = {
  macro: { pattern: 1.6, stands: 1.6, rises: 1.45, floats: 1.5 },
  close: { pattern: 1.3, stands: 1.4, rises: 1.25, floats: 1.35 },
  plain: { pattern: 1, stands: 1.2, rises: 1.05, floats: 1.1 },
  wide: { pattern: 0.8, stands: 0.9, rises: 0.85, floats: 0.9 },
  overhead: { pattern: 1, stands: 1.15, rises: 1, floats: 1.1 },
  isometric: { pattern: 1, stands: 1.15, rises: 1, floats: 1.05 },
  symmetric: { pattern: 1, stands: 1.2, rises: 1.1, floats: 1.15 },
};

function compose(s: Sheet, [seat, drawing]: Motif): string {
  const draw = () => (typeof drawing === 'string' ? drawSketch(s, drawing) : drawing(s));
  if (seat === 'scene') return wash(s) + draw() + veil(s);

  const size = sizes[s.frame][seat] * (s.w > s.h && seat !== 'pattern' ? 0.9 : 1);
  const place = (x: number, y: number) => {
    const scale = Math.round(size * 100) / 100;
    return `<g transform="translate(${Math.round(x)} ${Math.round(y)})scale(${scale})">${draw()}</g>`;
  };
  if (seat === 'pattern') return `<path fill="${s.ground}" d="M-134-134H134V134H-134"/>${place(0, 0)}`;

  const stage = wash(s) + backdrop(s);
  const aside = s.frame === 'symmetric' ? 0 : 1;
  if (seat === 'stands') {
    const foot = s.frame === 'macro' ? 126 : s.between(66, 74);
    return stage + floor(s, foot, 40 * size) + place(aside * -s.side * s.between(0, 16), foot - 80 * size) + veil(s);
  }
  if (seat === 'rises') {
    // The head of a motif is at -98; it must stay within the square that is always seen.
    const rise = s.frame === 'macro' ? 12 : Math.max(98 * size - 100, s.h - 150 * size);
    return stage + place(aside * s.side * s.between(-20, 14), rise) + veil(s);
  }
  const reach = aside * (size - 0.9) * 40;
  return stage + place(s.between(-reach, reach), s.between(-reach, reach)) + veil(s);
}
