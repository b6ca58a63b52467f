import type { IDBPTransaction, StoreNames } from 'idb';
import type { StoreFailure } from '@/lib/shared/library-messages';
import type { LibrarySchema } from './database';
import { openDatabase } from './open-database';
import { storeFailureOf } from './store-failure-of';

export type LibraryStore = StoreNames<LibrarySchema>;
export type WriteTransaction = IDBPTransaction<LibrarySchema, LibraryStore[], 'readwrite'>;

/**
 * Runs one change of the library in one transaction: all that `change` writes is there in the end or nothing of it, also
 * when it throws, and when the browser ends the worker in between. `change` must await nothing but requests of this
 * transaction, since anything else would end it early. What it finds wrong it says before it writes.
 */
export async function writeLibrary<Result>(
  stores: readonly LibraryStore[],
  change: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result | { readonly ok: false; readonly reason: StoreFailure }> {
  try {
    const database = await openDatabase();
    // Strict: what is said to be written is on the disk.
    const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
    return await commit(transaction, change);
  } catch (error) {
    return { ok: false, reason: storeFailureOf(error) };
  }
}

async function commit<Result>(
  transaction: WriteTransaction,
  change: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  // Watched from the beginning: where it fails while `change` runs, nobody else would.
  const failure = transaction.done.then(
    () => undefined,
    () => transaction.error,
  );
  try {
    const result = await change(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    abort(transaction);
    // A full disk is known to the transaction; its requests say only that they were aborted.
    throw (await failure) ?? error;
  }
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself already.
  }
}
