import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { libraryChangeItem } from '@/lib/shared/storage';
import { useLate } from '../ui/use-late';
import { BrowseStack } from './browse-stack';
import type { BrowseStore } from './browse-store';
import { PromptGrid } from './prompt-grid';
import { SearchField } from './search-field';
import { Shelves } from './shelves';
import { TagRow } from './tag-row';

interface Props {
  readonly store: BrowseStore;
  /** Buttons beside the search field. */
  readonly tools?: ReactNode;
  /** What is to be known before anything else, above the grid. */
  readonly notice?: ReactNode;
}

/** All prompts as a grid of covers, by category, tag or search, and one of them at a time in full. */
export function Browse({ store, tools, notice }: Props) {
  const open = useStore(store, (state) => (state.open === '' ? undefined : state.items[state.open]));
  const PromptDetail = useLate(loadDetail, open !== undefined);
  const isOpen = open !== undefined && PromptDetail !== undefined;
  useEffect(() => {
    const { refresh, followChange } = store.getState();
    refresh();
    return libraryChangeItem.watch(followChange);
  }, [store]);
  return (
    <div className="relative h-full overflow-hidden font-sans text-body text-ink">
      {/* The grid stays behind the open prompt, so that it is where it was on the way back. */}
      <div inert={isOpen} className="flex h-full flex-col">
        <h1 className="sr-only">{i18n.t('extension.name')}</h1>
        <header className="flex h-14 flex-none items-center gap-1 ps-4 pe-2.5">
          <SearchField store={store} />
          {tools}
        </header>
        {notice}
        <Shelves store={store} />
        <TagRow store={store} />
        <BrowseStack store={store} className="px-4 pt-1 pb-2" />
        <PromptGrid store={store} />
      </div>
      {isOpen && <PromptDetail store={store} open={open} />}
    </div>
  );
}

async function loadDetail() {
  return (await import('./prompt-detail')).PromptDetail;
}
