/** From `start` to before `end`, in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** In order, and without overlaps. */
export function joinRanges(marks: readonly { readonly start: number; readonly end: number }[]): Range[] {
  const joined: [number, number][] = [];
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) {
      last[1] = Math.max(last[1], end);
    } else {
      joined.push([start, end]);
    }
  }
  return joined;
}
