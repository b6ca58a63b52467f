import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/shared/ask';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { formatMoment } from '../format-day';
import type { LibraryChanges } from '../library-changes';
import type { LibraryStore } from '../library-store';
import type { BackupSummary } from './stage-restore';

interface Props {
  readonly store: LibraryStore;
  readonly changes: LibraryChanges;
  readonly summary: BackupSummary;
  readonly onClose: () => void;
}

/** What is in a backup, before it is brought back. */
export function RestoreDialog({ store, changes, summary, onClose }: Props) {
  const { restoreId, at, prompts, packs, versions, pictures, refused } = summary;
  const [isBusy, setBusy] = useState(false);
  const restore = () =>
    store.getState().attempt(async () => {
      setBusy(true);
      const answer = await ask('commitRestore', { restoreId });
      changes.conclude(answer, ({ added, changed }) => i18n.t('backup.restored', added + changed));
      onClose();
    });
  const facts = [
    i18n.t('backup.prompts', prompts),
    i18n.t('backup.packs', packs),
    i18n.t('backup.versions', versions),
    i18n.t('backup.pictures', pictures),
  ];
  return (
    <Dialog
      isOpen
      size="small"
      title={i18n.t('backup.restoreTitle')}
      lead={i18n.t('backup.restoreLead')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{i18n.t('library.cancel')}</Button>
          <Button look="primary" disabled={isBusy} onClick={restore}>
            {i18n.t('backup.restore')}
          </Button>
        </>
      }
    >
      <ul className="flex flex-col gap-1 rounded-card bg-surface p-4 text-label">
        {at > 0 && <li className="font-medium">{formatMoment(at)}</li>}
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {refused > 0 && <li className="text-danger">{i18n.t('backup.refused', refused)}</li>}
      </ul>
    </Dialog>
  );
}
