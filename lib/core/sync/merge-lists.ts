/**
 * A list that two machines have changed since they last had the same: what one of them added is in it, and what one took
 * away is not. Ours keeps its order; what only the other has stands behind.
 *
 * @param isCut whether theirs may lack some for want of room: then nothing counts as taken away there
 */
export function mergeLists(
  before: readonly string[],
  ours: readonly string[],
  { items: theirs, isCut }: { readonly items: readonly string[]; readonly isCut: boolean },
): readonly string[] {
  const known = new Set(before);
  const here = new Set(ours);
  const there = new Set(theirs);
  const kept = isCut ? ours : ours.filter((item) => there.has(item) || !known.has(item));
  const added = theirs.filter((item) => !here.has(item) && !known.has(item));
  return [...kept, ...new Set(added)];
}
