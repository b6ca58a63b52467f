import { Clock, PenLine, Star } from 'lucide-react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { categoryLabel } from '@/lib/shared/category-label';
import type { Shelf } from '@/lib/shared/shelf';
import { ShownText } from '../ui/shown-text';
import type { BrowseStore } from './browse-store';
import { ChipRow, FilterChip } from './chip-row';

/** What the grid shows: everything, the favourites, the last used, the user's own, or one category, with its count. */
export function Shelves({ store }: { readonly store: BrowseStore }) {
  const shelf = useStore(store, (state) => state.shelf);
  const categories = useStore(store, (state) => state.categories);
  const show = (next: Shelf) => store.getState().showShelf(next);
  const total = categories.reduce((sum, { count }) => sum + count, 0);
  const kind = (own: 'all' | 'favourites' | 'recent' | 'own') => ({
    isOn: shelf.kind === own,
    onClick: () => show({ kind: own }),
  });
  return (
    <ChipRow label={i18n.t('browse.categories')}>
      <FilterChip {...kind('all')} count={total}>
        {i18n.t('browse.all')}
      </FilterChip>
      <FilterChip {...kind('favourites')} icon={Star}>
        {i18n.t('browse.favorites')}
      </FilterChip>
      <FilterChip {...kind('recent')} icon={Clock}>
        {i18n.t('browse.recent')}
      </FilterChip>
      <FilterChip {...kind('own')} icon={PenLine}>
        {i18n.t('browse.own')}
      </FilterChip>
      {categories.map(({ name, count }) => (
        <FilterChip
          key={name}
          isOn={shelf.kind === 'category' && shelf.category === name}
          onClick={() => show({ kind: 'category', category: name })}
          count={count}
        >
          <ShownText text={categoryLabel(name)} />
        </FilterChip>
      ))}
    </ChipRow>
  );
}
