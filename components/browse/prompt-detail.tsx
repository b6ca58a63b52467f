import { ArrowLeft, Star } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Cover } from '@/components/cover/cover';
import type { ListedPrompt } from '@/lib/shared/prompt-list';
import { PromptFacts } from '../ui/prompt-facts';
import { PromptText } from '../ui/prompt-text';
import type { BrowseStore } from './browse-store';
import { DetailActions } from './detail-actions';

interface Props {
  readonly store: BrowseStore;
  readonly open: ListedPrompt;
}

/** One prompt in full. Escape goes back to the grid. */
export function PromptDetail({ store, open }: Props) {
  const prompt = useStore(store, (state) => state.prompt);
  const view = useRef<HTMLElement>(null);
  const { meta, cover, favourite } = open;

  useEffect(() => {
    const before = document.activeElement;
    view.current?.querySelector<HTMLElement>('[data-primary]')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <article
      ref={view}
      aria-label={meta.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        store.getState().closePrompt();
      }}
      className="absolute inset-0 flex flex-col bg-paper"
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div tabIndex={0} className="min-h-0 flex-1 overflow-y-auto overscroll-contain outline-accent">
        <Cover id={meta.id} spec={cover} isLarge className="h-52 w-full" />
        <div className="flex flex-col gap-3 p-5">
          <header>
            <h2 className="text-[18px] leading-snug font-semibold text-balance">{meta.title}</h2>
            <p className="mt-1 text-[13px] text-muted">{meta.lead}</p>
          </header>
          <PromptFacts meta={meta} />
          {prompt && <PromptText prompt={prompt} />}
        </div>
      </div>
      <div className="absolute inset-x-3 top-3 flex justify-between">
        <RoundButton label={i18n.t('action.back')} onClick={() => store.getState().closePrompt()}>
          <ArrowLeft aria-hidden="true" className="size-4" />
        </RoundButton>
        <RoundButton
          label={i18n.t('action.favorite')}
          isPressed={favourite}
          onClick={() => store.getState().toggleFavourite()}
        >
          <Star aria-hidden="true" className={`size-4 ${favourite ? 'fill-accent text-accent' : ''}`} />
        </RoundButton>
      </div>
      <DetailActions store={store} />
    </article>
  );
}

interface RoundButtonProps {
  readonly label: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function RoundButton({ label, isPressed, onClick, children }: RoundButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isPressed}
      title={label}
      onClick={onClick}
      className="grid size-9 cursor-pointer place-items-center rounded-full bg-paper text-ink shadow-md outline-offset-2 outline-accent hover:bg-surface"
    >
      {children}
    </button>
  );
}
