import type { IDBPTransaction } from 'idb';
import { libraryId } from '@/lib/core/library/library-id';
import type { StoredPrompt } from '@/lib/core/library/make-prompt';
import type { LibrarySchema, StagedImport, StagedPrompt, StoredWordList } from './database';
import { partsOf } from './stage-import';
import type { LibraryStore } from './write-library';

export interface Staged {
  readonly prompts: readonly StagedPrompt[];
  readonly wordLists: readonly StoredWordList[];
}

/** Of a transaction that may write, or only read. */
export type ReadTransaction = IDBPTransaction<LibrarySchema, LibraryStore[], 'readonly' | 'readwrite'>;

/** All that is staged of an import, in its order: with its pictures, and every prompt with a key of its own. */
export async function readStaged(transaction: ReadTransaction, { id, pack }: StagedImport): Promise<Staged> {
  const parts = await transaction.objectStore('staged').getAll(partsOf(id));
  const pictures = new Map(parts.flatMap((part) => part.pictures));
  const taken = new Set<string>();
  const prompts = parts.flatMap((part) =>
    part.prompts.map(({ prompt, favourite }): StagedPrompt => {
      const picture = pictures.get(prompt.entry.key) ?? '';
      const own = withKey(prompt, freeKey(prompt.entry.key, taken));
      return { prompt: { ...own, entry: { ...own.entry, picture } }, favourite };
    }),
  );
  return { prompts, wordLists: parts.flatMap((part) => part.wordLists).map((list) => ({ ...list, pack })) };
}

/** What a pack has now, in the bin too, by key. */
export async function readPackPrompts(
  transaction: ReadTransaction,
  pack: string,
): Promise<ReadonlyMap<string, StoredPrompt>> {
  const entries = await transaction.objectStore('entries').index('pack').getAll(pack);
  // `0` is the character behind `/`.
  const texts = await transaction.objectStore('texts').getAll(IDBKeyRange.bound(`@${pack}/`, `@${pack}0`, false, true));
  const textsById = new Map(texts.map((each) => [each.id, each]));
  return new Map(
    entries.flatMap((entry) => {
      const own = textsById.get(entry.meta.id);
      return own ? [[entry.key, { entry, texts: own }]] : [];
    }),
  );
}

function freeKey(key: string, taken: Set<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number++) free = `${key}/${number}`;
  taken.add(free);
  return free;
}

function withKey(prompt: StoredPrompt, key: string): StoredPrompt {
  if (key === prompt.entry.key) return prompt;
  const id = libraryId(prompt.entry.pack, key);
  const entry = { ...prompt.entry, key, meta: { ...prompt.entry.meta, id } };
  return { entry, texts: { ...prompt.texts, id } };
}
