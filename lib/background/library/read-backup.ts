import type { BackupRecord } from '@/lib/core/library/backup-record';
import type { Written } from '@/lib/shared/library-messages';
import { readLibrary } from '../library';
import { parseCatalogPictures } from './catalog-pictures';
import type { LibraryDatabase } from './database';
import { versionsOf } from './keep-version';
import { libraryPrompt } from './library-prompt';
import { openDatabase } from './open-database';
import { pictureAddress } from './picture-address';
import { readPacks } from './read-packs';
import { writeLibrary } from './write-library';

export interface BackupPart {
  readonly records: readonly BackupRecord[];
  /** Where to go on; '' when this was the last. */
  readonly next: string;
}

/** With their pictures that is a message of a few MB. */
const PROMPTS_A_PART = 50;

const PROMPTS = 'prompts:';
const CATALOG = 'catalog:';
const REST = 'rest';

/**
 * Everything that the library holds, a part at a time: from '' on. Each prompt is as it was at one moment; what is
 * changed between two parts may be in the backup or not.
 */
export async function readBackup(from: string): Promise<BackupPart> {
  const database = await openDatabase();
  if (from === '') return { records: await readHead(), next: PROMPTS };
  if (from.startsWith(PROMPTS)) return readPrompts(database, from.slice(PROMPTS.length));
  if (from.startsWith(CATALOG)) return readCatalogPart(database, Number(from.slice(CATALOG.length)));
  return { records: await readRest(database), next: '' };
}

/** The backup is written: the count of changes begins anew. */
export function confirmBackup(): Promise<Written<unknown>> {
  return writeLibrary(['meta'], async (transaction) => {
    const store = transaction.objectStore('meta');
    await store.put(0, 'changesSinceBackup');
    await store.put(Date.now(), 'backedUpAt');
    return { ok: true };
  });
}

async function readHead(): Promise<readonly BackupRecord[]> {
  const packs = await readPacks();
  return [
    { kind: 'head', format: 'prompt-palette-backup', version: 1, at: Date.now() },
    ...[...packs.values()].map((pack) => ({ kind: 'pack' as const, ...pack })),
  ];
}

async function readPrompts(database: LibraryDatabase, after: string): Promise<BackupPart> {
  const packs = await readPacks();
  const transaction = database.transaction(['entries', 'texts', 'versions', 'pictures']);
  const entries = await transaction.objectStore('entries').getAll(IDBKeyRange.lowerBound(after, true), PROMPTS_A_PART);
  const records = await Promise.all(
    entries.map(async (entry): Promise<readonly BackupRecord[]> => {
      const { id } = entry.meta;
      const texts = await transaction.objectStore('texts').get(id);
      if (!texts || !packs.has(entry.pack)) return [];
      const { picture, ...prompt } = libraryPrompt({ entry, texts });
      const versions = await transaction.objectStore('versions').getAll(versionsOf(id));
      const stored = picture === '' ? undefined : await transaction.objectStore('pictures').get(picture);
      return [
        { kind: 'prompt', key: entry.key, ...prompt },
        ...versions.map((version) => ({ kind: 'version' as const, ...version })),
        ...(stored ? [{ kind: 'picture' as const, id, picture: pictureAddress(stored.bytes) }] : []),
      ];
    }),
  );
  const last = entries.length === PROMPTS_A_PART ? entries.at(-1) : undefined;
  return { records: records.flat(), next: last ? PROMPTS + last.meta.id : `${CATALOG}0` };
}

async function readCatalogPart(database: LibraryDatabase, start: number): Promise<BackupPart> {
  const transaction = database.transaction(['meta', 'pictures']);
  const keys = Object.entries(parseCatalogPictures(await transaction.objectStore('meta').get('catalogPictures')));
  const some = keys.slice(start, start + PROMPTS_A_PART);
  const records = await Promise.all(
    some.map(async ([id, key]): Promise<readonly BackupRecord[]> => {
      const picture = await transaction.objectStore('pictures').get(key);
      return picture ? [{ kind: 'picture', id, picture: pictureAddress(picture.bytes) }] : [];
    }),
  );
  const next = start + some.length;
  return { records: records.flat(), next: next < keys.length ? `${CATALOG}${next}` : REST };
}

async function readRest(database: LibraryDatabase): Promise<readonly BackupRecord[]> {
  const [lists, packs, { favourites, usage }] = await Promise.all([
    database.getAll('wordLists'),
    readPacks(),
    readLibrary(),
  ]);
  return [
    ...lists.filter(({ pack }) => packs.has(pack)).map((list) => ({ kind: 'words' as const, ...list })),
    { kind: 'favourites', ids: favourites },
    ...Object.entries(usage).map(([id, { score, at }]) => ({ kind: 'usage' as const, id, score, at })),
  ];
}
