import { useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { ConfirmDialog } from './confirm-dialog';
import type { LibraryChanges } from './library-changes';
import type { LibraryStore } from './library-store';

interface Props {
  readonly store: LibraryStore;
  readonly changes: LibraryChanges;
}

/** What is said above the bin, and the way to empty it. */
export function BinBar({ store, changes }: Props) {
  const isBin = useStore(store, (state) => state.scope.bin);
  const count = useStore(store, (state) => state.status?.bin ?? 0);
  const [isAsking, setAsking] = useState(false);
  if (!isBin || count === 0) return null;
  return (
    <div className="mx-5 mt-1 mb-2 flex flex-none items-center gap-3 rounded-card bg-surface py-1.5 ps-4 pe-2">
      <p className="min-w-0 flex-1 text-label text-muted">{i18n.t('library.empty.binLead')}</p>
      <Button size="small" look="danger" onClick={() => setAsking(true)}>
        {i18n.t('library.emptyBin')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={i18n.t('library.purgeTitle', count)}
        text={i18n.t('library.purgeText')}
        action={i18n.t('library.emptyBin')}
        onConfirm={() => changes.purge()}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
