/** A list as it is synced. */
export interface SyncedList {
  readonly items: readonly string[];
  /** What was taken away while the list lacked some, the newest first. */
  readonly gone: readonly string[];
  /** Whether it lacks some for want of room. */
  readonly isCut: boolean;
}

/**
 * A list that two machines have changed since they last had the same: what one of them added is in it, and what one took
 * away is not. Ours keeps its order; what only the other has stands behind.
 *
 * @param theirs where it is cut, only what it calls gone counts as taken away there
 */
export function mergeLists(before: SyncedList, ours: readonly string[], theirs: SyncedList): readonly string[] {
  const known = new Set(before.items);
  const here = new Set(ours);
  const there = new Set(theirs.items);
  // What has come back here since it was known to be gone stays.
  const gone = new Set(theirs.gone.filter((item) => !before.gone.includes(item)));
  const isLeft = (item: string) => !gone.has(item) && (theirs.isCut || there.has(item) || !known.has(item));
  const added = theirs.items.filter((item) => !here.has(item) && !known.has(item));
  return [...ours.filter(isLeft), ...new Set(added)];
}

/** What has gone out of such a list, the newest first; `merged` is what it has become. */
export function mergeGone(before: SyncedList, merged: readonly string[], theirs: SyncedList): readonly string[] {
  const here = new Set(merged);
  const told = new Set(theirs.gone);
  const news = before.items.filter((item) => !told.has(item));
  return [...news, ...told].filter((item) => !here.has(item));
}
