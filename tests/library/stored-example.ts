/** A database as it was dumped in the browser: its stores, and all that is in them. Bytes are told in base64. */
export interface StoredExample {
  readonly version: number;
  readonly stores: Readonly<Record<string, StoredStore>>;
}

interface StoredStore {
  readonly keyPath: string | readonly string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | readonly string[] }[];
  readonly records: readonly { readonly key: unknown; readonly value: unknown }[];
}

/** Puts a dumped database where the extension looks for it. */
export function writeExample(name: string, { version, stores }: StoredExample): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [storeName, { keyPath, autoIncrement, indexes, records }] of Object.entries(stores)) {
        const path = typeof keyPath === 'object' && keyPath ? [...keyPath] : keyPath;
        const store = opening.result.createObjectStore(storeName, { keyPath: path as string | null, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath as string);
        for (const { key, value } of records) {
          if (keyPath === null) store.put(revived(value), key as IDBValidKey);
          else store.put(revived(value));
        }
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

function revived(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(revived);
  if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revived(inner)]));
}
