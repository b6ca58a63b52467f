import { Search, Settings } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { BrowseStore } from './browse-store';

/** Has the focus from the start; a letter typed on a tile comes here as well. */
export function SearchField({ store }: { readonly store: BrowseStore }) {
  const query = useStore(store, (state) => state.query);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <search className="flex h-14 flex-none items-center gap-3 px-4">
      <Search aria-hidden="true" className="size-[18px] flex-none text-muted" />
      <input
        ref={input}
        id="search-prompts"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={i18n.t('search.label')}
        placeholder={i18n.t('search.placeholder')}
        value={query}
        onChange={({ target }) => store.getState().setQuery(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            document.querySelector<HTMLElement>('[data-tile]')?.focus();
            if (event.key === 'Enter') document.querySelector<HTMLElement>('[data-tile]')?.click();
            event.preventDefault();
          }
          // The first Escape clears the search, the next one closes the popup.
          if (event.key === 'Escape' && query !== '') {
            store.getState().setQuery('');
            event.preventDefault();
          }
        }}
        className="h-full min-w-0 flex-1 bg-transparent text-[16px] caret-accent outline-none placeholder:text-muted"
      />
      <button
        type="button"
        aria-label={i18n.t('browse.settings')}
        title={i18n.t('browse.settings')}
        onClick={() => browser.runtime.openOptionsPage()}
        className="grid size-8 flex-none cursor-pointer place-items-center rounded-full text-muted outline-offset-2 outline-accent hover:bg-surface hover:text-ink"
      >
        <Settings aria-hidden="true" className="size-[18px]" />
      </button>
    </search>
  );
}
