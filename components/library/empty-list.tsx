import { FileInput, PenLine, Plus, Search, Star, Trash2 } from 'lucide-react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { goTo } from './library-route';
import type { LibraryStore } from './library-store';

/** Why there is nothing on this shelf, and what to do about it. */
export function EmptyList({ store }: { readonly store: LibraryStore }) {
  const { query, bin, favourites } = useStore(store, (state) => state.scope);
  if (query.trim() !== '')
    return (
      <EmptyState icon={Search} title={i18n.t('browse.nothingFits', [query])} lead={i18n.t('library.empty.query')}>
        <Button icon={Plus} onClick={() => goTo({ view: 'new', text: query.trim() })}>
          {i18n.t('browse.saveQuery')}
        </Button>
      </EmptyState>
    );
  if (bin)
    return <EmptyState icon={Trash2} title={i18n.t('library.empty.bin')} lead={i18n.t('library.empty.binLead')} />;
  if (favourites)
    return <EmptyState icon={Star} title={i18n.t('browse.noFavorites')} lead={i18n.t('browse.noFavoritesNext')} />;
  return (
    <EmptyState icon={PenLine} title={i18n.t('library.empty.own')} lead={i18n.t('library.empty.ownLead')}>
      <Button icon={FileInput} onClick={() => goTo({ view: 'import' })}>
        {i18n.t('library.import')}
      </Button>
      <Button look="primary" icon={Plus} onClick={() => goTo({ view: 'new', text: '' })}>
        {i18n.t('library.new')}
      </Button>
    </EmptyState>
  );
}
