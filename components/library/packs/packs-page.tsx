import { Boxes, FileInput } from 'lucide-react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { OWN_PACK } from '@/lib/core/library/library-prompt';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import type { ImportStore } from '../import/import-store';
import type { LibraryChanges } from '../library-changes';
import { goTo } from '../library-route';
import type { LibraryStore } from '../library-store';
import { PageHeader } from '../page-header';
import { PackCard } from './pack-card';
import { SubscribeForm } from './subscribe-form';

interface Props {
  readonly store: LibraryStore;
  readonly imports: ImportStore;
  readonly changes: LibraryChanges;
}

/** The packs that were imported or subscribed to. */
export function PacksPage({ store, imports, changes }: Props) {
  const packs = useStore(store, (state) => state.packs).filter(
    ({ id, removedAt }) => id !== OWN_PACK && removedAt === 0,
  );
  return (
    <section aria-label={i18n.t('library.managePacks')} className="flex h-full min-h-0 flex-col">
      <PageHeader title={i18n.t('library.managePacks')} />
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        <div className="mx-auto flex w-full max-w-3xl flex-1 flex-col gap-4 p-6">
          <SubscribeForm store={store} imports={imports} />
          {packs.map((pack) => (
            <PackCard key={pack.id} pack={pack} store={store} imports={imports} changes={changes} />
          ))}
          {packs.length === 0 && (
            <EmptyState icon={Boxes} title={i18n.t('packs.none')} lead={i18n.t('packs.noneLead')}>
              <Button icon={FileInput} onClick={() => goTo({ view: 'import' })}>
                {i18n.t('library.import')}
              </Button>
            </EmptyState>
          )}
        </div>
      </div>
    </section>
  );
}
