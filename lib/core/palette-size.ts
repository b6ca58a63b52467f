/** wide: hits, and beside them the selected prompt. compact: the hits alone, in a smaller window. */
export const PALETTE_SIZES = ['wide', 'compact'] as const;

export type PaletteSize = (typeof PALETTE_SIZES)[number];

/** What is not known becomes the wide one. */
export function parsePaletteSize(value: unknown): PaletteSize {
  return PALETTE_SIZES.find((known) => known === value) ?? 'wide';
}
