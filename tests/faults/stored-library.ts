import type { Page } from 'playwright-core';

/** What the library's database holds of some prompts, without what differs from one time to the next. */
export interface StoredLibrary {
  readonly prompts: readonly { readonly title: string; readonly text: string; readonly isInBin: boolean }[];
  readonly versions: number;
  readonly packs: readonly string[];
}

/**
 * Reads what is stored from one of the extension's own pages, without the worker: from the database as it is at one moment
 * the prompts whose titles begin with these words, their versions, and the packs that are called so; and the titles of
 * those that are favorites.
 */
export async function readStoredLibrary(
  page: Page,
  words: string,
): Promise<readonly [StoredLibrary, readonly string[]]> {
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
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ favourites?: readonly string[] }> } } };
    };
    const { favourites = [] } = await chrome.storage.local.get('favourites');
    const found = entries.filter(({ meta }) => meta.title.startsWith(start));
    const ids = new Set(found.map(({ meta }) => meta.id));
    const marked = found
      .filter(({ meta }) => favourites.includes(meta.id))
      .map(({ meta }) => meta.title.slice(start.length));
    const library = {
      prompts: found
        .map(({ meta, deletedAt }) => ({
          title: meta.title.slice(start.length),
          text: texts.find(({ id }) => id === meta.id)?.text.replaceAll(start, '') ?? '',
          isInBin: deletedAt > 0,
        }))
        .sort((a, b) => a.title.localeCompare(b.title)),
      versions: versions.filter(({ id }) => ids.has(id)).length,
      packs: packs
        .filter(({ name, removedAt }) => name.startsWith(start) && removedAt === 0)
        .map(({ name }) => name.slice(start.length)),
    };
    return [library, marked] as const;
  }, words);
}
