import { Download, FileUp, HardDriveDownload, ShieldCheck } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { ExportDialog } from '../export/export-dialog';
import { formatMoment } from '../format-day';
import type { LibraryChanges } from '../library-changes';
import type { LibraryStore } from '../library-store';
import { PageHeader } from '../page-header';
import { sayFailed } from '../say-failed';
import { backUp } from './back-up';
import { RestoreDialog } from './restore-dialog';
import { type BackupSummary, stageRestore } from './stage-restore';
import { useKept } from './use-kept';

interface Props {
  readonly store: LibraryStore;
  readonly changes: LibraryChanges;
}

/** Everything that keeps the library safe: backups, exports, and what the browser promises. */
export function BackupPage({ store, changes }: Props) {
  const status = useStore(store, (state) => state.status);
  const picker = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number>();
  const [summary, setSummary] = useState<BackupSummary>();
  const [isExporting, setExporting] = useState(false);
  const { isKept, askToKeep, used } = useKept();
  const { attempt } = store.getState();

  const read = (file: File | undefined) => {
    if (!file) return;
    attempt(async () => {
      setShare(0);
      try {
        const staged = await stageRestore(file, setShare);
        if (staged.ok) setSummary(staged);
        else sayFailed(staged.reason);
      } finally {
        setShare(undefined);
      }
    });
  };

  return (
    <section aria-label={i18n.t('backup.title')} className="flex h-full min-h-0 flex-col">
      <PageHeader title={i18n.t('backup.title')} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto flex max-w-2xl flex-col gap-4 p-6">
          <Card title={i18n.t('backup.backup')} lead={i18n.t('backup.lead')}>
            <p className="text-label">
              {status &&
                (status.backedUpAt > 0
                  ? i18n.t('backup.last', [formatMoment(status.backedUpAt)])
                  : i18n.t('backup.never'))}{' '}
              {status && status.changesSinceBackup > 0 && i18n.t('backup.changes', status.changesSinceBackup)}
            </p>
            <div className="flex flex-wrap gap-2">
              <Button look="primary" icon={HardDriveDownload} onClick={() => backUp(store)}>
                {i18n.t('backup.now')}
              </Button>
              <Button icon={FileUp} onClick={() => picker.current?.click()}>
                {i18n.t('backup.choose')}
              </Button>
            </div>
            {share !== undefined && <Progress label={i18n.t('backup.reading')} share={share} />}
            <input
              ref={picker}
              type="file"
              accept=".jsonl"
              hidden
              data-import="backup"
              onChange={({ target }) => {
                read(target.files?.[0]);
                target.value = '';
              }}
            />
          </Card>
          <Card title={i18n.t('backup.export')} lead={i18n.t('backup.exportLead')}>
            <Button icon={Download} onClick={() => setExporting(true)} className="self-start">
              {i18n.t('export.everything')}
            </Button>
          </Card>
          <Card title={i18n.t('backup.storage')} lead={i18n.t('backup.storageLead')}>
            <p className="flex items-center gap-2 text-label">
              <ShieldCheck
                aria-hidden="true"
                className={isKept ? 'size-4 flex-none text-success' : 'size-4 flex-none text-muted'}
              />
              {isKept !== undefined && i18n.t(isKept ? 'backup.kept' : 'backup.notKept')}
            </p>
            {isKept === false && (
              <Button onClick={askToKeep} className="self-start">
                {i18n.t('backup.askToKeep')}
              </Button>
            )}
            {used !== undefined && <p className="text-small text-muted">{i18n.t('backup.used', [used])}</p>}
          </Card>
        </div>
      </div>
      {summary && (
        <RestoreDialog store={store} changes={changes} summary={summary} onClose={() => setSummary(undefined)} />
      )}
      {isExporting && <ExportDialog store={store} ids={undefined} onClose={() => setExporting(false)} />}
    </section>
  );
}

interface CardProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

function Card({ title, lead, children }: CardProps) {
  return (
    <section className="flex flex-col gap-3 rounded-panel border border-line p-5">
      <div>
        <h2 className="text-body font-semibold">{title}</h2>
        <p className="text-label text-muted">{lead}</p>
      </div>
      {children}
    </section>
  );
}
