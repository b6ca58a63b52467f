import { RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { spellHidden } from '@/lib/core/hidden-characters';
import type { LibraryPrompt } from '@/lib/core/library/library-prompt';
import type { PromptVersion, VersionReason } from '@/lib/core/library/prompt-version';
import { ask } from '@/lib/shared/ask';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { showToast } from '../../ui/toast-store';
import { draftOf } from '../draft-of';
import { formatMoment } from '../format-day';
import type { LibraryStore } from '../library-store';
import { sayFailed } from '../say-failed';
import { VersionDiff } from './version-diff';

const REASONS = {
  edited: 'history.edited',
  refused: 'history.refused',
  merged: 'history.merged',
  updated: 'history.updated',
  undone: 'history.undone',
  restored: 'history.byBackup',
} as const satisfies Record<VersionReason, string>;

interface Props {
  readonly store: LibraryStore;
  readonly current: LibraryPrompt;
  readonly onClose: () => void;
}

/** The earlier states of a prompt, each with what changed since, and the way back to it. */
export function HistoryDialog({ store, current, onClose }: Props) {
  const [versions, setVersions] = useState<readonly PromptVersion[]>();
  const [chosen, setChosen] = useState(0);
  const { id } = current.prompt;
  const { attempt } = store.getState();
  useEffect(() => {
    attempt(async () => setVersions(await ask('getVersions', { id })));
  }, [attempt, id]);
  const version = versions?.[chosen];

  const restore = (number: number) =>
    attempt(async () => {
      const answer = await ask('restoreVersion', { id, number });
      if (!answer.ok) return sayFailed(answer.reason);
      showToast({ tone: 'done', message: i18n.t('history.restored') });
      onClose();
    });

  return (
    <Dialog
      isOpen
      title={i18n.t('history.title', [spellHidden(current.prompt.title)])}
      size="large"
      onClose={onClose}
      footer={
        version && (
          <Button look="primary" icon={RotateCcw} onClick={() => restore(version.number)}>
            {i18n.t('history.restore')}
          </Button>
        )
      }
    >
      {versions?.length === 0 && <p className="p-8 text-center text-label text-muted">{i18n.t('history.none')}</p>}
      {version && (
        <div className="-mx-6 -mb-6 flex min-h-80 border-t border-line max-[640px]:flex-col">
          <ul
            aria-label={i18n.t('history.versions')}
            className="w-60 flex-none border-e border-line p-2 max-[640px]:max-h-48 max-[640px]:w-full max-[640px]:overflow-y-auto max-[640px]:border-e-0 max-[640px]:border-b"
          >
            {versions?.map(({ number, at, reason }, index) => (
              <li key={number}>
                <button
                  type="button"
                  aria-pressed={index === chosen}
                  onClick={() => setChosen(index)}
                  className="block w-full cursor-pointer rounded-control px-2.5 py-1.5 text-start -outline-offset-1 hover:bg-surface aria-pressed:bg-selected"
                >
                  <span className="block text-label font-medium">{formatMoment(at)}</span>
                  <span className="block text-small text-muted">{i18n.t(REASONS[reason])}</span>
                </button>
              </li>
            ))}
          </ul>
          <section aria-label={i18n.t('history.changes')} className="min-w-0 flex-1">
            <p className="border-b border-line px-5 py-2 text-small text-muted">{i18n.t('history.legend')}</p>
            <VersionDiff before={version.draft} after={draftOf(current)} />
          </section>
        </div>
      )}
    </Dialog>
  );
}
