import { type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { report } from '@/lib/shared/report';
import type { LibraryDatabase, LibrarySchema } from './database';

export const DATABASE_NAME = 'library';
export type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/**
 * The steps from one version to the next, the first from nothing to version 1. A step is frozen once it has shipped: it
 * depends on no code that may change, and turns every stored record with a pure function of its own. An example of
 * everything that a version stores stands in tests/fixtures/library, and is opened by the tests of this file.
 */
export const STEPS: readonly ((upgrade: Upgrade) => void | Promise<void>)[] = [createVersion1];

export const DATABASE_VERSION = STEPS.length;

/** A browser that leaves an opening without any answer must not hold up the bundled prompts. */
const PATIENCE_MS = 3_000;

let current: Opening | undefined;

interface Opening {
  readonly connection: Promise<LibraryDatabase>;
  /** Rejects where the browser takes too long; from then on callers hear so at once, until it has opened it after all. */
  answer: Promise<LibraryDatabase>;
}

/** The user's library. Rejects as the browser does: see `storeFailureOf`. After a failure the next call tries again. */
export function openDatabase(): Promise<LibraryDatabase> {
  current ??= startOpening();
  return current.answer;
}

/** The next call opens it anew. */
export async function closeDatabase(): Promise<void> {
  const closing = current;
  current = undefined;
  (await closing?.connection)?.close();
}

function startOpening(): Opening {
  const connection = connect();
  const opening: Opening = { connection, answer: inTime(connection) };
  connection.then(
    () => {
      opening.answer = connection;
    },
    () => {
      if (current === opening) current = undefined;
    },
  );
  return opening;
}

function inTime(connection: Promise<LibraryDatabase>): Promise<LibraryDatabase> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new DOMException('The browser does not open the library.', 'TimeoutError'));
    const timer = setTimeout(late, PATIENCE_MS);
    connection.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Opens the library as the version that these steps lead to. Where an older version of the extension still holds it, it
 * rejects at once, since nobody knows when that will end: what waits for an answer gets one, and can be tried again.
 */
export function connect(steps = STEPS): Promise<LibraryDatabase> {
  return new Promise((resolve, reject) => {
    openDB<LibrarySchema>(DATABASE_NAME, steps.length, {
      async upgrade(_, from, __, transaction) {
        for (const step of steps.slice(from)) await step(transaction);
      },
      blocked: () => reject(new DOMException('An older version holds the library open.', 'TimeoutError')),
      // A newer version of the extension waits until this connection is closed.
      blocking: () => closeDatabase().catch(report),
      // The user cleared the browser's data.
      terminated: () => {
        current = undefined;
      },
    }).then(resolve, reject);
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
