import type { BackupRecord } from '@/lib/core/library/backup-record';
import { ask } from '@/lib/shared/ask';

/** All that a backup holds, record by record. */
export async function* readBackup(): AsyncGenerator<BackupRecord> {
  let from = '';
  do {
    const { records, next } = await ask('readBackup', { from });
    yield* records;
    from = next;
  } while (from !== '');
}
