import { useStore } from 'zustand';
import type { BrowseStore } from './browse-store';
import { PromptDetail } from './prompt-detail';
import { PromptGrid } from './prompt-grid';
import { SearchField } from './search-field';
import { ShelfTabs } from './shelf-tabs';

/** All prompts as a grid of covers, by category or by search, and one of them at a time in full. */
export function Browse({ store }: { readonly store: BrowseStore }) {
  const open = useStore(store, (state) => state.open);
  return (
    <main className="relative h-full overflow-hidden font-sans text-sm text-ink">
      {/* The grid stays behind the open prompt, so that it is where it was on the way back. */}
      <div inert={open !== undefined} className="flex h-full flex-col">
        <h1 className="sr-only">Prompt Palette</h1>
        <SearchField store={store} />
        <ShelfTabs store={store} />
        <PromptGrid store={store} />
      </div>
      {open && <PromptDetail store={store} open={open} />}
    </main>
  );
}
