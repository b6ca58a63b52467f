/** Where the white space before a place begins; the place itself where there is none. */
export function startOfSpace(text: string, place: number): number {
  let start = place;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return start;
}
