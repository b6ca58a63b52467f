import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { PageAccess } from '@/lib/shared/messages';
import type { BrowseStore } from './browse-store';

/** Insert and Copy; only Copy, with the reason, where nothing can be inserted. */
export function DetailActions({ store }: { readonly store: BrowseStore }) {
  const access = useStore(store, (state) => state.access);
  const notice = useStore(store, (state) => state.notice);
  const { insert, copy } = store.getState();
  const canInsert = access === undefined || (access.ok && access.hasField);
  const said = notice?.message ?? (canInsert ? '' : whyNot(access));
  return (
    <footer className="flex-none border-t border-line p-3">
      <p role="status" className={said ? 'px-1 pb-2.5 text-[12px] text-muted' : 'sr-only'}>
        {said}
      </p>
      <div className="flex gap-2">
        {canInsert && (
          <button type="button" data-primary onClick={insert} className={`${BUTTON} bg-accent text-on-accent`}>
            {i18n.t('action.insert')}
          </button>
        )}
        <button
          type="button"
          data-primary={canInsert ? undefined : true}
          onClick={copy}
          className={`${BUTTON} ${canInsert ? 'border border-line bg-raised text-ink' : 'bg-accent text-on-accent'}`}
        >
          {i18n.t('action.copy')}
        </button>
      </div>
    </footer>
  );
}

const BUTTON =
  'h-10 flex-1 cursor-pointer rounded-[10px] text-[14px] font-semibold outline-offset-2 outline-accent hover:brightness-105 active:brightness-95';

function whyNot(access: PageAccess): string {
  return i18n.t(access.ok ? 'browse.noFieldHere' : 'browse.noAccessHere');
}
