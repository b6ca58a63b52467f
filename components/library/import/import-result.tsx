import { PackageCheck, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/button';
import { ShownText } from '../../ui/shown-text';
import type { LibraryChanges } from '../library-changes';
import { goTo } from '../library-route';
import type { ImportDone } from './import-store';

interface Props {
  readonly done: ImportDone;
  readonly changes: LibraryChanges;
  /** Back to the choice of what to import. */
  readonly onAgain: () => void;
}

/** What an import has brought, and the way to take it back. */
export function ImportResultView({ done, changes, onAgain }: Props) {
  const { name, added, changed, removed, undo } = done;
  const view = useRef<HTMLDivElement>(null);
  // What had the focus has gone.
  useEffect(() => view.current?.querySelector<HTMLElement>('[data-primary]')?.focus(), []);
  const parts = [
    added > 0 && i18n.t('import.added', added),
    changed > 0 && i18n.t('import.changed', changed),
    removed > 0 && i18n.t('import.removed', removed),
  ].filter((part) => part !== false);
  return (
    <div ref={view} className="grid flex-1 place-content-center justify-items-center gap-1.5 p-8 text-center">
      <span className="mb-2 grid size-12 place-items-center rounded-full bg-selected text-accent">
        <PackageCheck aria-hidden="true" className="size-6" strokeWidth={1.75} />
      </span>
      <div role="status">
        <p className="text-lead font-semibold text-balance wrap-anywhere">
          <ShownText text={i18n.t('import.done', [name])} />
        </p>
        <p className="text-label text-muted">{parts.join(' · ') || i18n.t('import.noChange')}</p>
      </div>
      <div className="mt-4 flex flex-wrap justify-center gap-2">
        {undo !== '' && (
          <Button
            icon={Undo2}
            onClick={() => {
              changes.takeBack(undo);
              onAgain();
            }}
          >
            {i18n.t('import.undo')}
          </Button>
        )}
        <Button onClick={onAgain}>{i18n.t('import.more')}</Button>
        <Button
          look="primary"
          data-primary
          onClick={() => {
            onAgain();
            goTo({ view: 'list' });
          }}
        >
          {i18n.t('import.show')}
        </Button>
      </div>
    </div>
  );
}
