/** UTF-16 code units of one prompt; the longest in the public collections has 144,000. */
export const LONGEST_TEXT = 500_000;
