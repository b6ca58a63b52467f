import { Download, FolderInput, type LucideIcon, RotateCcw, Star, Tag, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { BulkDialog } from './bulk-dialog';
import { ConfirmDialog } from './confirm-dialog';
import { ExportDialog } from './export/export-dialog';
import type { LibraryChanges } from './library-changes';
import type { LibraryStore } from './library-store';

interface Props {
  readonly store: LibraryStore;
  readonly changes: LibraryChanges;
}

type Open = 'tags' | 'category' | 'export' | 'purge' | undefined;

/** What can be done with all that is selected. Nothing while it is one prompt at most. */
export function SelectionBar({ store, changes }: Props) {
  const selected = useStore(store, (state) => state.selection.selected);
  const isBin = useStore(store, (state) => state.scope.bin);
  const [open, setOpen] = useState<Open>();
  const ids = [...selected];
  const close = () => setOpen(undefined);
  const allFavourite = useStore(store, (state) => ids.every((id) => state.rows.get(id)?.favourite));
  if (ids.length < 2) return null;
  return (
    <section
      aria-label={i18n.t('library.selection.label')}
      data-floating
      className="absolute inset-x-0 bottom-4 z-20 mx-auto flex w-fit max-w-[calc(100%-2rem)] animate-rise items-center gap-0.5 rounded-card bg-raised p-1.5 shadow-float forced-colors:border"
    >
      <p role="status" className="flex-none px-2.5 text-label font-medium tabular-nums">
        {i18n.t('library.selection.count', ids.length)}
      </p>
      <div className="flex flex-wrap items-center">
        {isBin ? (
          <>
            <Act icon={RotateCcw} onClick={() => leaveFor(() => changes.restore(ids))}>
              {i18n.t('library.restore')}
            </Act>
            <Act icon={Trash2} onClick={() => setOpen('purge')}>
              {i18n.t('library.purge')}
            </Act>
          </>
        ) : (
          <>
            <Act icon={Tag} onClick={() => setOpen('tags')}>
              {i18n.t('library.selection.tag')}
            </Act>
            <Act icon={FolderInput} onClick={() => setOpen('category')}>
              {i18n.t('library.selection.move')}
            </Act>
            <Act icon={Star} aria-pressed={allFavourite} onClick={() => changes.favourite(ids, !allFavourite)}>
              {i18n.t('action.favorite')}
            </Act>
            <Act icon={Download} onClick={() => setOpen('export')}>
              {i18n.t('library.export')}
            </Act>
            <Act icon={Trash2} onClick={() => leaveFor(() => changes.remove(ids))}>
              {i18n.t('library.delete')}
            </Act>
          </>
        )}
      </div>
      <IconButton
        size="small"
        icon={X}
        label={i18n.t('library.selection.clear')}
        onClick={() => {
          const { selection, select } = store.getState();
          leaveFor(() => select({ ...selection, selected: new Set() }));
        }}
      />
      {(open === 'tags' || open === 'category') && (
        <BulkDialog kind={open} ids={ids} store={store} changes={changes} onClose={close} />
      )}
      {open === 'export' && <ExportDialog ids={ids} store={store} onClose={close} />}
      <ConfirmDialog
        isOpen={open === 'purge'}
        title={i18n.t('library.purgeTitle', ids.length)}
        text={i18n.t('library.purgeText')}
        action={i18n.t('library.purge')}
        onConfirm={() => leaveFor(() => changes.purge(ids))}
        onClose={close}
      />
    </section>
  );
}

/** Does what takes the bar away: the list gets the focus. */
function leaveFor(act: () => void): void {
  document.getElementById('library-list')?.focus();
  act();
}

interface ActProps {
  readonly icon: LucideIcon;
  readonly onClick: () => void;
  readonly children: string;
  readonly 'aria-pressed'?: boolean;
}

function Act({ children, ...rest }: ActProps) {
  return (
    <Button look="quiet" size="small" className="text-ink!" {...rest}>
      {children}
    </Button>
  );
}
