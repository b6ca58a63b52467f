import { HardDriveDownload, X } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import type { LibraryStore } from '../library-store';
import { backUp } from './back-up';

/** Offers a backup when enough has changed since the last one. Put away, it comes back with the next opening. */
export function BackupReminder({ store }: { readonly store: LibraryStore }) {
  const isDue = useStore(store, (state) => state.status?.backupDue === true);
  const changes = useStore(store, (state) => state.status?.changesSinceBackup ?? 0);
  const [isPutAway, setPutAway] = useState(false);
  if (!isDue || isPutAway) return null;
  return (
    <div
      role="status"
      className="mx-5 mt-1 mb-2 flex flex-none items-center gap-3 rounded-card bg-selected py-1.5 ps-4 pe-2"
    >
      <HardDriveDownload aria-hidden="true" className="size-4 flex-none text-accent" />
      <p className="min-w-0 flex-1 text-label">{i18n.t('backup.changes', changes)}</p>
      <Button size="small" onClick={() => backUp(store)}>
        {i18n.t('backup.now')}
      </Button>
      <IconButton size="small" icon={X} label={i18n.t('backup.later')} onClick={() => setPutAway(true)} />
    </div>
  );
}
