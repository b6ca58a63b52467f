/**
 * How many slips of the hand are forgiven between a word that was typed and the one that may have been meant: one in words
 * of four letters or more, two in words of eight or more. The longer of the two counts, since letters may be missing; but an
 * unfinished word of a few letters is not forgiven more because it may become a long one.
 */
export function allowedTypos(typedLength: number, meantLength: number): number {
  return Math.min(typosIn(typedLength + MOST_LEFT_OUT), typosIn(Math.max(typedLength, meantLength)));
}

/** As many letters may be missing in what was typed. */
const MOST_LEFT_OUT = 2;

function typosIn(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
