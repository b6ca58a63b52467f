import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { showToast } from '../../ui/toast-store';
import type { LibraryStore } from '../library-store';
import { collectEverything, collectSelection } from './collect-export';
import { ExportFormats } from './export-formats';
import { saveFile } from './save-file';
import { type ExportFormat, writeExport } from './write-export';

interface Props {
  readonly store: LibraryStore;
  /** The prompts to export; undefined for all that is the user's. */
  readonly ids: readonly string[] | undefined;
  readonly onClose: () => void;
}

/** Writes prompts to a file. */
export function ExportDialog({ store, ids, onClose }: Props) {
  const [format, setFormat] = useState<ExportFormat>('zip');
  const [isBusy, setBusy] = useState(false);

  const write = () =>
    store.getState().attempt(async () => {
      setBusy(true);
      try {
        const collected = await (ids ? collectSelection(ids) : collectEverything());
        saveFile(await writeExport({ format, collected }), 'prompt-palette', format);
        showToast({ tone: 'done', message: i18n.t('export.done', collected.library.prompts.length) });
        onClose();
      } finally {
        setBusy(false);
      }
    });

  return (
    <Dialog
      isOpen
      title={ids ? i18n.t('export.title', ids.length) : i18n.t('export.everything')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{i18n.t('library.cancel')}</Button>
          <Button look="primary" disabled={isBusy} onClick={write}>
            {i18n.t('library.export')}
          </Button>
        </>
      }
    >
      <ExportFormats value={format} onChange={setFormat} />
    </Dialog>
  );
}
