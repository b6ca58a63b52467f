import { useEffect } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { formatNumber } from '@/lib/shared/format-number';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { describeFailure } from '../describe-failure';
import type { LibraryChanges } from '../library-changes';
import { goTo } from '../library-route';
import { PageHeader } from '../page-header';
import { ImportChoice } from './import-choice';
import { ImportPreviewView } from './import-preview';
import { ImportResultView } from './import-result';
import type { ImportPhase, ImportStore } from './import-store';
import { SkippedList } from './skipped-list';

const ENDED: ReadonlySet<ImportPhase['kind']> = new Set(['done', 'nothing', 'failed']);

interface Props {
  readonly store: ImportStore;
  readonly changes: LibraryChanges;
}

/** Brings prompts in: choose, read, look at what would come, and only then import. */
export function ImportPage({ store, changes }: Props) {
  const phase = useStore(store, (state) => state.phase);
  const { cancel } = store.getState();
  // Whoever comes back begins anew, unless there is something to decide.
  useEffect(
    () => () => {
      if (ENDED.has(store.getState().phase.kind)) store.getState().cancel();
    },
    [store],
  );
  const leave = () => {
    cancel();
    goTo({ view: 'list' });
  };
  return (
    <section aria-label={i18n.t('import.title')} className="flex h-full min-h-0 flex-col">
      <PageHeader title={i18n.t('import.title')} onBack={leave} />
      {phase.kind === 'idle' && <ImportChoice store={store} />}
      {(phase.kind === 'reading' || phase.kind === 'staging' || phase.kind === 'fetching') && (
        <Reading phase={phase} onCancel={cancel} />
      )}
      {(phase.kind === 'preview' || phase.kind === 'committing') && (
        <ImportPreviewView store={store} preview={phase.preview} isBusy={phase.kind === 'committing'} />
      )}
      {phase.kind === 'done' && <ImportResultView done={phase.done} changes={changes} onAgain={cancel} />}
      {phase.kind === 'nothing' && (
        <div className="mx-auto flex min-h-0 w-full max-w-2xl flex-1 flex-col gap-4 p-6">
          <p role="alert" className="text-body font-medium">
            {i18n.t('import.nothing')}
          </p>
          <SkippedList skipped={phase.skipped} />
          <Button onClick={cancel} className="self-start">
            {i18n.t('import.again')}
          </Button>
        </div>
      )}
      {phase.kind === 'failed' && (
        <div className="mx-auto flex w-full max-w-2xl flex-col items-start gap-4 p-6">
          <p role="alert" className="text-body font-medium text-danger">
            {describeFailure(phase.reason)}
          </p>
          <Button onClick={cancel}>{i18n.t('import.again')}</Button>
        </div>
      )}
    </section>
  );
}

interface ReadingProps {
  readonly phase: Extract<ImportPhase, { readonly kind: 'reading' | 'staging' | 'fetching' }>;
  readonly onCancel: () => void;
}

function Reading({ phase, onCancel }: ReadingProps) {
  const words =
    phase.kind === 'reading'
      ? i18n.t('import.reading', [formatNumber(phase.files), formatNumber(phase.prompts)])
      : i18n.t(phase.kind === 'staging' ? 'import.comparing' : 'import.fetching');
  return (
    <div className="grid flex-1 place-content-center gap-4 p-6">
      <div className="flex w-[min(420px,80vw)] flex-col gap-3">
        <p role="status" className="text-body font-medium tabular-nums">
          {words}
        </p>
        <Progress label={words} share={shareOf(phase)} />
        <Button onClick={onCancel} className="self-start">
          {i18n.t('library.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** An archive is one file until it is open: of how many there are in it nothing is known. */
function shareOf(phase: ReadingProps['phase']): number | undefined {
  if (phase.kind === 'staging') return phase.done / Math.max(1, phase.total);
  return phase.kind === 'reading' && phase.total > phase.files ? phase.files / phase.total : undefined;
}
