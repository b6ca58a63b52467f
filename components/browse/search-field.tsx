import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { IconButton } from '../ui/icon-button';
import type { BrowseStore } from './browse-store';

export const SEARCH_ID = 'search-prompts';

/** Has the focus from the start; a letter typed on a tile comes here as well. */
export function SearchField({ store }: { readonly store: BrowseStore }) {
  const query = useStore(store, (state) => state.query);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    // What was searched the last time gives way to the first letter.
    input.current?.select();
  }, []);
  const combined = useStore(store, (state) => state.stack.length);
  const before = useRef(combined);
  useEffect(() => {
    // What is put on the stack asks for the next.
    if (combined > before.current) input.current?.focus();
    before.current = combined;
  }, [combined]);
  return (
    <search className="flex min-w-0 flex-1 items-center gap-2.5">
      <Search aria-hidden="true" className="size-[18px] flex-none text-muted" />
      <input
        ref={input}
        id={SEARCH_ID}
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-label={i18n.t('search.label')}
        placeholder={i18n.t('search.placeholder')}
        value={query}
        onChange={({ target }) => store.getState().setQuery(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            const tile = document.querySelector<HTMLElement>('[data-tile]');
            tile?.focus();
            if (event.key === 'Enter') tile?.click();
            event.preventDefault();
          }
          // The first Escape clears the search, the next one closes the popup.
          if (event.key === 'Escape' && query !== '') {
            store.getState().setQuery('');
            event.preventDefault();
          }
        }}
        className="h-full min-w-0 flex-1 bg-transparent text-lead rtl:text-right caret-accent outline-none placeholder:text-muted"
      />
      {query !== '' && (
        <IconButton
          icon={X}
          size="small"
          label={i18n.t('search.clear')}
          onClick={() => {
            store.getState().setQuery('');
            input.current?.focus();
          }}
        />
      )}
    </search>
  );
}
