import type { Sheet } from '../sheet';

/**
 * How a motif sits on its sheet: a scene fills it, a pattern too and wants no light, a thing that stands needs a table,
 * one that rises comes in over the lower edge, one that floats lies on the ground.
 */
export type Seat = 'scene' | 'pattern' | 'stands' | 'rises' | 'floats';

/** A sketch in the notation of `drawSketch`, or code where the notation does not reach. */
export type Motif = readonly [seat: Seat, drawing: string | ((sheet: Sheet) => string)];
