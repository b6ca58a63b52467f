import type { Page } from 'playwright-core';

/** All that the extension has stored, as JSON carries it: the library's database with its form, and the local storage. */
export interface StoredData {
  readonly version: number;
  readonly stores: readonly StoredStore[];
  readonly local: Readonly<Record<string, unknown>>;
}

export interface StoredStore {
  readonly name: string;
  readonly keyPath: string | readonly string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | readonly string[] }[];
  readonly records: readonly StoredRecord[];
}

interface StoredRecord {
  readonly key: unknown;
  readonly value: unknown;
}

/** Reads it from one of the extension's own pages. A version of the extension without a library has no stores. */
export function readStoredData(page: Page): Promise<StoredData> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } };
    const local = { ...(await chrome.storage.local.get()) };
    if (!(await indexedDB.databases()).some(({ name }) => name === 'library')) return { version: 0, stores: [], local };
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const written = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (_, part) => (part instanceof Uint8Array ? { bytes: Array.from(part) } : part)) ?? 'null',
      );
    const database = await done(indexedDB.open('library'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const stores = await Promise.all(
      names.map(async (name) => {
        const store = transaction.objectStore(name);
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
        return {
          name,
          keyPath: store.keyPath,
          autoIncrement: store.autoIncrement,
          indexes: [...store.indexNames].map((index) => ({ name: index, keyPath: store.index(index).keyPath })),
          records: keys.map((key, at) => ({ key: key as unknown, value: written(values[at]) })),
        };
      }),
    );
    const { version } = database;
    database.close();
    return { version, stores, local };
  });
}

/** Puts it in the place of all that is stored. The worker must be started anew then. */
export async function writeStoredData(page: Page, data: StoredData): Promise<void> {
  await page.evaluate(async ({ version, stores, local }) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const read = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, part) =>
        Array.isArray(part?.bytes) && Object.keys(part).length === 1 ? new Uint8Array(part.bytes) : part,
      );
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { clear(): Promise<void>; set(values: object): Promise<void> } } };
    };
    await chrome.storage.local.clear();
    await chrome.storage.local.set(local);
    let isWritten = false;
    const upgrade = (opening: IDBOpenDBRequest) => () => {
      isWritten = true;
      for (const { name, keyPath, autoIncrement, indexes, records } of stores) {
        // The types want what may be changed.
        const store = opening.result.createObjectStore(name, { keyPath: keyPath as string | null, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath as string);
        for (const { key, value } of records) {
          if (keyPath === null) store.put(read(value), key as IDBValidKey);
          else store.put(read(value));
        }
      }
    };
    do {
      await done(indexedDB.deleteDatabase('library'));
      if (version === 0) return;
      const opening = indexedDB.open('library', version);
      opening.onupgradeneeded = upgrade(opening);
      (await done(opening)).close();
      // A worker that has woken in between has made an empty one.
    } while (!isWritten);
  }, data);
}
