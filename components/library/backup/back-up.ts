import { i18n } from '#i18n';
import { showToast } from '../../ui/toast-store';
import type { LibraryStore } from '../library-store';
import { writeBackup } from './write-backup';

/** Writes a backup file, says so, and counts the changes anew. */
export function backUp(store: LibraryStore): void {
  const { attempt, refresh } = store.getState();
  attempt(async () => {
    await writeBackup();
    await refresh();
    showToast({ tone: 'done', message: i18n.t('backup.done') });
  });
}
