import type { BackupRecord } from '../../lib/core/library/backup-record';
import type { OwnPage } from './own-page';

/** What a library holds, but for what every import makes anew: ids, packs and revisions. */
export interface LibraryContents {
  /** Without those in the bin, by their titles. */
  readonly prompts: readonly object[];
  /** `data:` addresses by the title of their prompt. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly wordLists: readonly object[];
}

/** All that a backup of the library would hold, but for the moment at which it is made. */
export async function libraryRecords({ ask }: OwnPage): Promise<readonly BackupRecord[]> {
  const records: BackupRecord[] = [];
  let from = '';
  do {
    const part = await ask('readBackup', { from });
    records.push(...part.records.filter(({ kind }) => kind !== 'head'));
    from = part.next;
  } while (from !== '');
  return records;
}

export async function libraryContents(own: OwnPage): Promise<LibraryContents> {
  const records = await libraryRecords(own);
  const favourites = new Set(records.flatMap((record) => (record.kind === 'favourites' ? record.ids : [])));
  const stored = records
    .flatMap((record) => (record.kind === 'prompt' && record.deletedAt === 0 ? [record] : []))
    .sort((a, b) => (a.prompt.title < b.prompt.title ? -1 : 1));
  const titles = new Map(stored.map(({ prompt }) => [prompt.id, prompt.title]));
  return {
    // What of a prompt names the file of its picture is the archive's own.
    prompts: stored.map(({ prompt: { id, preview: _preview, ...prompt }, notes, createdAt, updatedAt }) => ({
      ...{ ...prompt, notes, createdAt, updatedAt },
      isFavourite: favourites.has(id),
    })),
    pictures: Object.fromEntries(
      records.flatMap((record) => (record.kind === 'picture' ? [[titles.get(record.id), record.picture]] : [])),
    ),
    wordLists: records.flatMap((record) =>
      record.kind === 'words' ? [{ name: record.name, words: record.words }] : [],
    ),
  };
}
