import { Star } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Cover } from '@/components/cover/cover';
import { moveInGrid } from '@/lib/core/move-in-grid';
import type { ListedPrompt } from '@/lib/shared/prompt-list';
import { Marked } from '../ui/marked';
import type { BrowseStore } from './browse-store';

const COLUMNS = 2;

export function PromptGrid({ store }: { readonly store: BrowseStore }) {
  const list = useStore(store, (state) => state.list);
  const query = useStore(store, (state) => state.query);
  const notice = useStore(store, (state) => state.notice);
  if (!list)
    return (
      notice && (
        <p role="alert" className="p-8 text-center text-muted">
          {notice.message}
        </p>
      )
    );
  if (list.prompts.length === 0) return <EmptyGrid query={query} />;
  return (
    <>
      {list.prompts[0]?.section === 'close' && (
        <p className="flex-none px-4 pt-3 text-[12px] text-muted">{i18n.t('browse.close')}</p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows move the focus from tile to tile. */}
      <div onKeyDown={moveFocus} className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-4">
        <ul className="grid grid-cols-2 gap-x-3 gap-y-4">
          {list.prompts.map((prompt) => (
            <Tile key={prompt.meta.id} prompt={prompt} store={store} />
          ))}
        </ul>
      </div>
    </>
  );
}

const Tile = memo(function Tile({ prompt, store }: { readonly prompt: ListedPrompt; readonly store: BrowseStore }) {
  const { meta, cover, favourite, marks } = prompt;
  return (
    <li className="[contain-intrinsic-size:auto_184px] [content-visibility:auto]">
      <button
        type="button"
        data-tile
        onClick={() => store.getState().openPrompt(prompt)}
        className="group block w-full cursor-pointer rounded-xl text-start outline-offset-3 outline-accent"
      >
        <span className="relative block overflow-hidden rounded-xl">
          <Cover id={meta.id} spec={cover} className="aspect-[4/3] w-full" />
          {favourite && (
            <Star
              aria-label={i18n.t('action.favorite')}
              className="absolute end-2 top-2 size-4 fill-white text-white drop-shadow"
            />
          )}
        </span>
        <span className="mt-2 line-clamp-2 text-[13px] leading-snug font-medium group-hover:text-accent">
          <Marked text={meta.title} ranges={marks?.title ?? []} />
        </span>
      </button>
    </li>
  );
});

function EmptyGrid({ query }: { readonly query: string }) {
  return (
    <div role="status" className="grid flex-1 place-content-center gap-1.5 p-8 text-center">
      <p className="font-medium break-words">
        {query ? i18n.t('browse.nothingFits', [query]) : i18n.t('browse.noFavorites')}
      </p>
      <p className="text-muted">{query ? i18n.t('browse.nothingFitsNext') : i18n.t('browse.noFavoritesNext')}</p>
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tile]')];
  const from = tiles.indexOf(event.target as HTMLElement); // -1 for anything else that is focused.
  if (from < 0) return;
  const to = moveInGrid(event.key, from, tiles.length, COLUMNS);
  const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (to === 'out' || isLetter) document.getElementById('search-prompts')?.focus();
  else if (to !== undefined) tiles[to]?.focus();
  // A letter is to be typed where the focus went.
  if (to !== undefined) event.preventDefault();
}
