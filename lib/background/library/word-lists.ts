import type { Change } from './change-library';
import type { StoredWordList } from './database';

/** All word lists of a pack. */
export function wordListsOf(pack: string): IDBKeyRange {
  return IDBKeyRange.bound([pack, ''], [pack, []]);
}

/** Puts these in the place of all word lists that a pack has. */
export async function replaceWordLists(
  { transaction }: Change,
  pack: string,
  lists: readonly StoredWordList[],
): Promise<void> {
  const store = transaction.objectStore('wordLists');
  await store.delete(wordListsOf(pack));
  for (const list of lists) await store.put(list);
}
