import { Copy, CopyPlus, History, Pencil, RotateCcw, Star, Trash2, X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { describeCover } from '@/lib/core/cover/describe-cover';
import { CATALOG_PACK, type LibraryPrompt } from '@/lib/core/library/library-prompt';
import { ask } from '@/lib/shared/ask';
import { favouritesItem } from '@/lib/shared/storage';
import { useStored } from '../settings/use-stored';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { PromptFacts } from '../ui/prompt-facts';
import { PromptText } from '../ui/prompt-text';
import { ShownText } from '../ui/shown-text';
import { ConfirmDialog } from './confirm-dialog';
import { formatMoment } from './format-day';
import { HistoryDialog } from './history/history-dialog';
import type { LibraryChanges } from './library-changes';
import { goTo } from './library-route';
import type { LibraryStore } from './library-store';
import { PictureField } from './picture-field';
import { readDataAddress } from './read-data-address';
import { RowCover } from './row-cover';
import { sayFailed } from './say-failed';
import { useLibraryPrompt } from './use-library-prompt';

interface Props {
  readonly store: LibraryStore;
  readonly changes: LibraryChanges;
  readonly id: string;
  readonly onClose: () => void;
}

/** One prompt in full, beside the list. Escape closes it. */
export function PromptPanel({ store, changes, id, onClose }: Props) {
  const prompt = useLibraryPrompt(store, id);
  const panel = useRef<HTMLElement>(null);
  return (
    <aside
      ref={panel}
      aria-label={i18n.t('library.panel')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
      className="flex w-[400px] flex-none flex-col border-s border-line bg-paper max-[1080px]:absolute max-[1080px]:inset-y-0 max-[1080px]:end-0 max-[1080px]:z-10 max-[1080px]:shadow-panel max-[560px]:w-full"
    >
      {prompt === undefined && (
        <div className="flex items-center justify-between p-4">
          <p className="text-label text-muted">{i18n.t('library.failure.gone')}</p>
          <IconButton size="small" icon={X} label={i18n.t('action.close')} onClick={onClose} />
        </div>
      )}
      {prompt && prompt !== 'loading' && (
        <Whole key={id} store={store} changes={changes} shown={prompt} onClose={onClose} />
      )}
    </aside>
  );
}

interface WholeProps {
  readonly store: LibraryStore;
  readonly changes: LibraryChanges;
  readonly shown: LibraryPrompt;
  readonly onClose: () => void;
}

function Whole({ store, changes, shown, onClose }: WholeProps) {
  const { prompt, notes, picture, pack, deletedAt, updatedAt } = shown;
  const { id } = prompt;
  const isBundled = pack === CATALOG_PACK;
  const remote = useStore(store, (state) => state.rows.get(id)?.remote);
  const favourite = useStored(favouritesItem).includes(id);
  const [open, setOpen] = useState<'history' | 'purge'>();
  const { attempt } = store.getState();

  const setPicture = (file: File | undefined) =>
    attempt(async () => {
      const answer = await ask('setPicture', { id, picture: file ? await readDataAddress(file) : '' });
      if (!answer.ok) sayFailed(answer.reason);
    });
  const duplicate = () =>
    attempt(async () => {
      const title = isBundled ? '' : i18n.t('library.copyOf', [prompt.title]);
      const answer = await ask('duplicatePrompt', { id, title });
      if (answer.ok) goTo({ view: 'edit', id: answer.id });
      else sayFailed(answer.reason);
    });

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div tabIndex={0} className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-4 -outline-offset-2">
        <div className="relative">
          <PictureField
            isFixed={deletedAt > 0}
            hasPicture={picture !== ''}
            onPick={setPicture}
            onRemove={() => setPicture(undefined)}
          >
            <RowCover
              id={id}
              spec={describeCover(prompt)}
              picture={picture}
              remote={remote}
              isLarge
              className="h-48 w-full"
            />
          </PictureField>
          <div className="absolute end-2 top-2 flex gap-1.5">
            <Round
              label={i18n.t('action.favorite')}
              isPressed={favourite}
              onClick={() => changes.favourite([id], !favourite)}
            >
              <Star aria-hidden="true" className={favourite ? 'fill-accent text-accent' : ''} />
            </Round>
            <Round label={i18n.t('action.close')} onClick={onClose}>
              <X aria-hidden="true" />
            </Round>
          </div>
        </div>
        <div className="flex flex-col gap-3 px-1 pt-4">
          <header>
            <h2 dir="auto" className="text-heading font-semibold text-balance rtl:text-right wrap-anywhere">
              <ShownText text={prompt.title} />
            </h2>
            {prompt.lead && (
              <p dir="auto" className="mt-1 text-label text-muted rtl:text-right wrap-anywhere">
                <ShownText text={prompt.lead} />
              </p>
            )}
          </header>
          <PromptFacts meta={prompt} />
          <PromptText prompt={prompt} />
          {prompt.negative && <Part title={i18n.t('editor.negative')}>{prompt.negative}</Part>}
          {notes && <Part title={i18n.t('editor.notes')}>{notes}</Part>}
          {prompt.sourceUrl && (
            <a
              href={prompt.sourceUrl}
              target="_blank"
              rel="noreferrer"
              dir="ltr"
              className="w-fit max-w-full truncate text-small text-muted underline underline-offset-2 hover:text-ink"
            >
              <ShownText text={prompt.sourceUrl.replace(/^https?:\/\//, '')} />
            </a>
          )}
          {updatedAt > 0 && (
            <p className="text-small text-muted">{i18n.t('library.changedAt', [formatMoment(updatedAt)])}</p>
          )}
        </div>
      </div>
      <footer className="flex flex-none flex-wrap gap-1.5 border-t border-line p-3">
        {deletedAt > 0 ? (
          <>
            <Button look="primary" icon={RotateCcw} onClick={() => changes.restore([id])} className="flex-1">
              {i18n.t('library.restore')}
            </Button>
            <Button look="danger" onClick={() => setOpen('purge')}>
              {i18n.t('library.purge')}
            </Button>
          </>
        ) : (
          <>
            {isBundled ? (
              <Button
                look="primary"
                icon={CopyPlus}
                title={i18n.t('library.duplicateHint')}
                onClick={duplicate}
                className="flex-1"
              >
                {i18n.t('library.duplicateToChange')}
              </Button>
            ) : (
              <Button look="primary" icon={Pencil} onClick={() => goTo({ view: 'edit', id })} className="flex-1">
                {i18n.t('library.edit')}
              </Button>
            )}
            <Button icon={Copy} onClick={() => changes.copy(id)}>
              {i18n.t('action.copy')}
            </Button>
            {!isBundled && (
              <div className="flex flex-none">
                <IconButton icon={CopyPlus} label={i18n.t('library.duplicate')} onClick={duplicate} />
                <IconButton icon={History} label={i18n.t('library.history')} onClick={() => setOpen('history')} />
                <IconButton
                  icon={Trash2}
                  label={i18n.t('library.delete')}
                  onClick={() => {
                    changes.remove([id]);
                    onClose();
                  }}
                />
              </div>
            )}
          </>
        )}
      </footer>
      {open === 'history' && <HistoryDialog store={store} current={shown} onClose={() => setOpen(undefined)} />}
      <ConfirmDialog
        isOpen={open === 'purge'}
        title={i18n.t('library.purgeTitle', 1)}
        text={i18n.t('library.purgeText')}
        action={i18n.t('library.purge')}
        onConfirm={() => {
          changes.purge([id]);
          onClose();
        }}
        onClose={() => setOpen(undefined)}
      />
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <section>
      <h3 className="text-small font-semibold text-muted">{title}</h3>
      <p dir="auto" className="text-label break-words whitespace-pre-wrap">
        <ShownText text={children} />
      </p>
    </section>
  );
}

interface RoundProps {
  readonly label: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Round({ label, isPressed, onClick, children }: RoundProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isPressed}
      title={label}
      onClick={onClick}
      className="grid size-8 cursor-pointer place-items-center rounded-full bg-paper text-ink shadow-float hover:bg-surface forced-colors:border [&_svg]:size-4"
    >
      {children}
    </button>
  );
}
