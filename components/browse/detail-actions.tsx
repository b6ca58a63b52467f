import { Copy, CornerDownLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { PageAccess } from '@/lib/shared/messages';
import { goesAround } from '../fill/goes-around';
import { Button } from '../ui/button';
import type { BrowseStore } from './browse-store';

/** Insert and Copy; only Copy, with the reason, where nothing can be inserted. */
export function DetailActions({ store }: { readonly store: BrowseStore }) {
  const access = useStore(store, (state) => state.access);
  const notice = useStore(store, (state) => state.notice);
  const fill = useStore(store, (state) => state.fill);
  const isAround = useStore(fill, goesAround);
  const { insert, copy } = store.getState();
  const canInsert = access === undefined || (access.ok && access.hasField);
  const footer = useRef<HTMLElement>(null);
  const before = useRef(canInsert);
  useEffect(() => {
    if (before.current === canInsert) return;
    before.current = canInsert;
    // A button that had the focus has gone.
    if (document.activeElement === document.body) footer.current?.querySelector<HTMLElement>('[data-primary]')?.focus();
  }, [canInsert]);
  const said = notice?.message ?? (canInsert ? (isAround ? i18n.t('palette.aroundDraft') : '') : whyNot(access));
  return (
    <footer ref={footer} className="flex-none border-t border-line p-3">
      <p role="status" className={said ? 'px-1 pb-2.5 text-small text-muted' : 'sr-only'}>
        {said}
      </p>
      <div className="flex gap-2">
        {canInsert && (
          <Button
            look="primary"
            size="large"
            icon={CornerDownLeft}
            data-primary
            onClick={() => insert()}
            className="flex-1"
          >
            {i18n.t('action.insert')}
          </Button>
        )}
        <Button
          look={canInsert ? 'secondary' : 'primary'}
          size="large"
          icon={Copy}
          data-primary={canInsert ? undefined : true}
          onClick={() => copy()}
          className="flex-1"
        >
          {i18n.t('action.copy')}
        </Button>
      </div>
    </footer>
  );
}

function whyNot(access: PageAccess): string {
  return i18n.t(access.ok ? 'browse.noFieldHere' : 'browse.noAccessHere');
}
