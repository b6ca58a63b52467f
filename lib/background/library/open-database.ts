import { type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { report } from '@/lib/shared/report';
import type { LibraryDatabase, LibrarySchema } from './database';

export const DATABASE_NAME = 'library';
export const DATABASE_VERSION = 1;

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/**
 * The steps from one version to the next, the first from nothing to version 1. A step is frozen once it has shipped: it
 * depends on no code that may change, and turns every stored record with a pure function of its own.
 */
const STEPS: readonly ((upgrade: Upgrade) => void | Promise<void>)[] = [createVersion1];

let connection: Promise<LibraryDatabase> | undefined;

/** The user's library. Rejects as the browser does: see `storeFailureOf`. After a failure the next call tries again. */
export function openDatabase(): Promise<LibraryDatabase> {
  connection ??= connect().catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

/** The next call opens it anew. */
export async function closeDatabase(): Promise<void> {
  const closing = connection;
  connection = undefined;
  (await closing)?.close();
}

function connect(): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>(DATABASE_NAME, DATABASE_VERSION, {
    async upgrade(_, from, __, transaction) {
      for (const step of STEPS.slice(from)) await step(transaction);
    },
    // A newer version of the extension waits until this connection is closed.
    blocking: () => closeDatabase().catch(report),
    // The user cleared the browser's data.
    terminated: () => {
      connection = undefined;
    },
  });
}

function createVersion1(upgrade: Upgrade): void {
  const { db } = upgrade;
  const entries = db.createObjectStore('entries', { keyPath: 'meta.id' });
  entries.createIndex('pack', 'pack');
  entries.createIndex('deletedAt', 'deletedAt');
  entries.createIndex('createdAt', ['pack', 'createdAt']);
  db.createObjectStore('texts', { keyPath: 'id' });
  db.createObjectStore('versions', { keyPath: ['id', 'number'] });
  db.createObjectStore('packs', { keyPath: 'id' });
  db.createObjectStore('pictures', { keyPath: 'key' });
  db.createObjectStore('wordLists', { keyPath: ['pack', 'name'] }).createIndex('name', 'name');
  db.createObjectStore('drafts', { keyPath: 'key' });
  db.createObjectStore('journals', { keyPath: ['journal', 'number'] }).createIndex('at', 'at');
  db.createObjectStore('imports', { keyPath: 'id' });
  db.createObjectStore('staged', { keyPath: ['import', 'number'] });
  db.createObjectStore('fetched', { keyPath: ['import', 'part'] });
  db.createObjectStore('indexes', { keyPath: ['pack', 'number'] });
  db.createObjectStore('unindexed', { autoIncrement: true });
  db.createObjectStore('meta');
}
