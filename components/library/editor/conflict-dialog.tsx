import { i18n } from '#i18n';
import type { LibraryPrompt } from '@/lib/core/library/library-prompt';
import type { PromptDraft } from '@/lib/core/library/prompt-draft';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { draftOf } from '../draft-of';
import { formatMoment } from '../format-day';
import { VersionDiff } from '../history/version-diff';

interface Props {
  readonly mine: PromptDraft;
  readonly newer: LibraryPrompt;
  readonly onChoose: (choice: 'mine' | 'theirs') => void;
  readonly onClose: () => void;
}

/** Shows that the prompt was saved elsewhere in the meantime, with both texts. Whatever is chosen, the other is kept. */
export function ConflictDialog({ mine, newer, onChoose, onClose }: Props) {
  const theirs = draftOf(newer);
  return (
    <Dialog
      isOpen
      size="large"
      title={i18n.t('conflict.title')}
      lead={i18n.t('conflict.lead', [formatMoment(newer.updatedAt)])}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {i18n.t('conflict.back')}
          </Button>
          <Button onClick={() => onChoose('theirs')}>{i18n.t('conflict.theirs')}</Button>
          <Button look="primary" onClick={() => onChoose('mine')}>
            {i18n.t('conflict.mine')}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-2 gap-4 max-[640px]:grid-cols-1">
        <Text title={i18n.t('conflict.theirText')} text={theirs.text} />
        <Text title={i18n.t('conflict.myText')} text={mine.text} />
      </div>
      <h3 className="mt-5 text-label font-semibold">{i18n.t('conflict.difference')}</h3>
      <div className="-mx-5">
        <VersionDiff before={theirs} after={mine} />
      </div>
    </Dialog>
  );
}

function Text({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section aria-label={title} className="rounded-card bg-surface p-4">
      <h3 className="mb-1 text-small font-semibold text-muted">{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <p tabIndex={0} dir="auto" className="max-h-56 overflow-y-auto text-label break-words whitespace-pre-wrap">
        {text}
      </p>
    </section>
  );
}
