import { Clock, PenLine, SearchX, Star } from 'lucide-react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { ALL } from '@/lib/shared/shelf';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import type { BrowseStore } from './browse-store';
import { openLibrary } from './open-library';

/** Why the grid is empty, and what can be done about it. */
export function EmptyGrid({ store }: { readonly store: BrowseStore }) {
  const query = useStore(store, (state) => state.query.trim());
  const shelf = useStore(store, (state) => state.shelf);
  const { showShelf } = store.getState();
  if (query !== '') {
    return (
      <EmptyState icon={SearchX} title={i18n.t('browse.nothingFits', [query])} lead={i18n.t('browse.nothingFitsNext')}>
        {shelf.kind !== 'all' && <Button onClick={() => showShelf(ALL)}>{i18n.t('browse.searchAll')}</Button>}
        <Button onClick={() => openLibrary({ view: 'new', text: query })}>{i18n.t('browse.saveQuery')}</Button>
      </EmptyState>
    );
  }
  if (shelf.kind === 'recent') {
    return <EmptyState icon={Clock} title={i18n.t('browse.noRecent')} lead={i18n.t('browse.noRecentNext')} />;
  }
  if (shelf.kind === 'own') {
    return (
      <EmptyState icon={PenLine} title={i18n.t('browse.noOwn')} lead={i18n.t('browse.noOwnNext')}>
        <Button look="primary" onClick={() => openLibrary({ view: 'new', text: '' })}>
          {i18n.t('browse.writeOwn')}
        </Button>
      </EmptyState>
    );
  }
  return <EmptyState icon={Star} title={i18n.t('browse.noFavorites')} lead={i18n.t('browse.noFavoritesNext')} />;
}
