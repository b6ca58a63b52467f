import { ArrowLeft, Ellipsis, Link, PenLine, Plus, Star } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Cover } from '@/components/cover/cover';
import { grained } from '@/components/cover/grained';
import { RemotePicture } from '@/components/cover/remote-picture';
import { variablesOfParts } from '@/lib/core/finish/variables-of-parts';
import { spellHidden } from '@/lib/core/hidden-characters';
import { packOf } from '@/lib/core/library/library-id';
import { CATALOG_PACK } from '@/lib/core/library/library-prompt';
import { ask } from '@/lib/shared/ask';
import type { ListedPrompt } from '@/lib/shared/prompt-list';
import { report } from '@/lib/shared/report';
import { FillForm } from '../fill/fill-form';
import { FinishedPrompt } from '../fill/finished-prompt';
import { formKeys } from '../fill/form-keys';
import { LastValues } from '../fill/last-values';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';
import { PromptFacts } from '../ui/prompt-facts';
import { ShownText } from '../ui/shown-text';
import { Skeleton } from '../ui/skeleton';
import { BrowseStack } from './browse-stack';
import type { BrowseStore } from './browse-store';
import { DetailActions } from './detail-actions';

interface Props {
  readonly store: BrowseStore;
  readonly open: ListedPrompt;
}

const ROUND = 'bg-paper text-ink shadow-float hover:bg-surface forced-colors:border';

/** One prompt in full. Escape goes back to the grid. */
export function PromptDetail({ store, open }: Props) {
  const { meta, cover, picture, remote, favourite } = open;
  const fill = useStore(store, (state) => state.fill);
  const isThere = useStore(fill, (state) => state.parts.length > 0 && state.site !== undefined);
  const parts = useStore(fill, (state) => state.parts);
  const hasBlanks = variablesOfParts(parts.map(({ prompt }) => prompt)).length > 0;
  const size = `w-full ${hasBlanks ? 'h-32' : 'h-52'}`;
  const isCombined = useStore(store, (state) => state.stack.length > 0);
  const view = useRef<HTMLElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    // The form takes the focus as soon as it is there.
    if (!view.current?.contains(before)) view.current?.querySelector<HTMLElement>('[data-primary]')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const { insert, closePrompt, addToStack } = store.getState();

  return (
    <article
      ref={view}
      aria-label={spellHidden(meta.title)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closePrompt();
        else if (event.key === '+' && !isText(event.target)) addToStack(meta.id);
        else return;
        event.preventDefault();
      }}
      className="absolute inset-0 flex animate-appear flex-col bg-paper"
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div tabIndex={0} className="min-h-0 flex-1 overflow-y-auto overscroll-contain -outline-offset-2">
        <RemotePicture address={remote} className={size}>
          <Cover id={meta.id} spec={cover} picture={picture} finish={grained} className={size} />
        </RemotePicture>
        <div className="mx-auto flex max-w-2xl flex-col gap-3.5 p-5">
          <header>
            <h2
              dir="auto"
              className="text-heading leading-snug font-semibold text-balance rtl:text-right wrap-anywhere"
            >
              <ShownText text={meta.title} />
            </h2>
            {meta.lead && (
              <p dir="auto" className="mt-1 text-label text-muted rtl:text-right wrap-anywhere">
                <ShownText text={meta.lead} />
              </p>
            )}
          </header>
          <BrowseStack store={store} />
          {!isCombined && <PromptFacts meta={meta} />}
          {isThere ? (
            // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields within.
            <div onKeyDown={formKeys({ fill, insert, back: closePrompt })} className="flex flex-col gap-4">
              {hasBlanks && <FillForm store={fill} />}
              <LastValues store={fill} />
              <FinishedPrompt store={fill} isImageSaid={!isCombined} />
            </div>
          ) : (
            <Skeleton className="h-28" />
          )}
        </div>
      </div>
      <div className="absolute inset-x-3 top-3 flex gap-2">
        <IconButton
          icon={ArrowLeft}
          label={i18n.t('action.back')}
          keys={['Esc']}
          onClick={closePrompt}
          className={`me-auto rtl:-scale-x-100 ${ROUND}`}
        />
        <IconButton
          icon={Plus}
          label={i18n.t('palette.combine')}
          keys={['+']}
          onClick={() => addToStack(meta.id)}
          className={ROUND}
        />
        <IconButton
          icon={Star}
          label={i18n.t('action.favorite')}
          aria-pressed={favourite}
          isOn={favourite}
          onClick={() => store.getState().toggleFavourite(meta.id)}
          className={ROUND}
        />
        <Menu
          groups={[
            [
              {
                label: i18n.t('browse.copySource'),
                icon: Link,
                isDisabled: meta.sourceUrl === '',
                onSelect: () => store.getState().copySource(),
              },
              {
                label: i18n.t(packOf(meta.id) === CATALOG_PACK ? 'browse.editCopy' : 'browse.edit'),
                icon: PenLine,
                onSelect: () => ask('editPrompt', { id: meta.id }).catch(report),
              },
            ],
          ]}
        >
          <IconButton icon={Ellipsis} label={i18n.t('action.more')} className={ROUND} />
        </Menu>
      </div>
      <DetailActions store={store} />
    </article>
  );
}

/** Where a plus is a letter like any other. */
function isText(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio');
}
