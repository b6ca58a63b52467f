import type { Sheet } from './sheet';

export interface Grid {
  /** The size of a cell. */
  readonly width: number;
  readonly height: number;
  /** The middle of each cell, row by row. */
  readonly middles: readonly (readonly [x: number, y: number])[];
}

/** Four to six cells over the whole sheet. */
export function gridOf(s: Sheet): Grid {
  const [columns, rows] = countsFor(s);
  const [width, height] = [(2 * s.w) / columns, (2 * s.h) / rows];
  const middles = Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    return [Math.round((column + 0.5) * width - s.w), Math.round((row + 0.5) * height - s.h)] as const;
  });
  return { width, height, middles };
}

function countsFor(s: Sheet): readonly [columns: number, rows: number] {
  if (s.w > s.h) return [3, 2];
  if (s.h > s.w) return [2, 3];
  return [s.between(2, 3), 2];
}
