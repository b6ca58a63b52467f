import type { Page } from 'playwright-core';

/** What the library's database holds of some prompts, without what differs from one time to the next. */
export interface StoredLibrary {
  readonly prompts: readonly { readonly title: string; readonly text: string; readonly isInBin: boolean }[];
  readonly versions: number;
  readonly packs: readonly string[];
}

/**
 * Reads the database itself from one of the extension's own pages, without the worker, as it is at one moment: the prompts
 * whose titles begin with these words, their versions, and the packs that are called so.
 */
export async function readStoredLibrary(page: Page, words: string): Promise<StoredLibrary> {
  return page.evaluate(async (start) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('library'));
    const transaction = database.transaction(['entries', 'texts', 'versions', 'packs']);
    const all = <Stored>(store: string) => done(transaction.objectStore(store).getAll() as IDBRequest<Stored[]>);
    const [entries, texts, versions, packs] = await Promise.all([
      all<{ meta: { id: string; title: string }; deletedAt: number }>('entries'),
      all<{ id: string; text: string }>('texts'),
      all<{ id: string }>('versions'),
      all<{ name: string; removedAt: number }>('packs'),
    ]);
    database.close();
    const found = entries.filter(({ meta }) => meta.title.startsWith(start));
    const ids = new Set(found.map(({ meta }) => meta.id));
    return {
      prompts: found
        .map(({ meta, deletedAt }) => ({
          title: meta.title.slice(start.length),
          text: texts.find(({ id }) => id === meta.id)?.text ?? '',
          isInBin: deletedAt > 0,
        }))
        .sort((a, b) => a.title.localeCompare(b.title)),
      versions: versions.filter(({ id }) => ids.has(id)).length,
      packs: packs
        .filter(({ name, removedAt }) => name.startsWith(start) && removedAt === 0)
        .map(({ name }) => name.slice(start.length)),
    };
  }, words);
}
