import { Star } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { categoryLabel } from '@/lib/shared/category-label';
import type { BrowseStore, Shelf } from './browse-store';

/** What the grid shows: everything, the favourites or one category, with its count. */
export function ShelfTabs({ store }: { readonly store: BrowseStore }) {
  const shelf = useStore(store, (state) => state.shelf);
  const categories = useStore(store, (state) => state.categories);
  const show = (next: Shelf) => store.getState().showShelf(next);
  const total = categories.reduce((sum, { count }) => sum + count, 0);
  return (
    <nav
      aria-label={i18n.t('browse.categories')}
      className="flex flex-none gap-1.5 overflow-x-auto border-b border-line px-4 pt-0.5 pb-3 [scrollbar-width:none]"
    >
      <Tab isCurrent={shelf.kind === 'all'} onClick={() => show({ kind: 'all' })}>
        {i18n.t('browse.all')} <Count>{total}</Count>
      </Tab>
      <Tab isCurrent={shelf.kind === 'favourites'} onClick={() => show({ kind: 'favourites' })}>
        <Star aria-hidden="true" className="size-3.5" /> {i18n.t('browse.favorites')}
      </Tab>
      {categories.map(({ category, count }) => (
        <Tab
          key={category}
          isCurrent={shelf.kind === 'category' && shelf.category === category}
          onClick={() => show({ kind: 'category', category })}
        >
          {categoryLabel(category)} <Count>{count}</Count>
        </Tab>
      ))}
    </nav>
  );
}

interface TabProps {
  readonly isCurrent: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tab({ isCurrent, onClick, children }: TabProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isCurrent]);
  return (
    <button
      ref={button}
      type="button"
      aria-pressed={isCurrent}
      onClick={onClick}
      className="inline-flex h-8 flex-none cursor-pointer items-center gap-1.5 rounded-full border border-line px-3 text-[13px] whitespace-nowrap outline-offset-1 outline-accent hover:bg-surface aria-pressed:border-transparent aria-pressed:bg-ink aria-pressed:text-paper"
    >
      {children}
    </button>
  );
}

function Count({ children }: { readonly children: number }) {
  return <span className="text-[11px] tabular-nums opacity-75">{children}</span>;
}
