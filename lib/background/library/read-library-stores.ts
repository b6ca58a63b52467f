import type { LibraryDatabase } from './database';
import { openDatabase } from './open-database';
import { storeFailureOf } from './store-failure-of';

/**
 * Reads from the library; what `without` says where its database cannot be read, so that the bundled prompts still work.
 * `getLibraryStatus` tells the user of it.
 */
export async function readLibraryStores<Value>(
  without: () => Value,
  read: (database: LibraryDatabase) => Promise<Value>,
): Promise<Value> {
  try {
    return await read(await openDatabase());
  } catch (error) {
    storeFailureOf(error);
    return without();
  }
}
