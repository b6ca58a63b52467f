import type { BackupRecord } from '@/lib/core/library/backup-record';
import { parseBackupRecord } from '@/lib/core/library/parse-backup-record';
import type { Written } from '@/lib/shared/library-messages';
import type { StoredPicture } from './database';
import { randomKey } from './random-key';
import { scaleAddress } from './scale-picture';
import { addPart } from './stage-import';
import { writeLibrary } from './write-library';

/** Begins the restoring of a backup. It is staged as an import is, and swept like one. */
export function startRestore(): Promise<Written<{ readonly restoreId: string }>> {
  return writeLibrary(['imports'], async (transaction) => {
    const id = randomKey();
    const source = { kind: 'own' } as const;
    await transaction.objectStore('imports').put({ id, at: Date.now(), name: '', pack: '', update: false, source });
    return { ok: true, restoreId: id };
  });
}

/** Stages lines of a backup file. Returns the numbers of those that are none, from 0. */
export async function stageBackup(
  restoreId: string,
  lines: readonly string[],
): Promise<Written<{ readonly refused: readonly number[] }, 'gone'>> {
  const records = lines.map((line) => (line.trim() === '' ? undefined : parseBackupRecord(line)));
  const pictures: (readonly [id: string, picture: StoredPicture])[] = [];
  const refused: number[] = [];
  for (const [number, line] of lines.entries()) {
    const record = records[number];
    if (!record && line.trim() !== '') refused.push(number);
    if (record?.kind !== 'picture') continue;
    const scaled = await scaleAddress(record.picture);
    if (scaled.ok) pictures.push([record.id, scaled.picture]);
    else refused.push(number);
  }
  const staged = await addPart(
    restoreId,
    () => ({
      prompts: [],
      wordLists: [],
      pictures: pictures.map(([id, { key }]) => [id, key]),
      backup: records.filter(isNoPicture),
    }),
    (transaction) => Promise.all(pictures.map(([, picture]) => transaction.objectStore('pictures').put(picture))),
  );
  return staged.ok ? { ok: true, refused: refused.sort((a, b) => a - b) } : staged;
}

function isNoPicture(record: BackupRecord | undefined): record is BackupRecord {
  return record !== undefined && record.kind !== 'picture';
}
