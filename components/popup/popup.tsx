import { CircleHelp, PanelRight, Settings } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { afterFirstPaint } from '@/lib/shared/after-first-paint';
import { Browse } from '../browse/browse';
import type { BrowseStore } from '../browse/browse-store';
import { openLibrary } from '../browse/open-library';
import { canOpenPanel, openPanel } from '../panel/open-panel';
import { useKeySheet } from '../shortcuts/use-key-sheet';
import { IconButton } from '../ui/icon-button';
import { endPicture } from './picture/end-picture';

/** The toolbar button's window. */
export function Popup({ store }: { readonly store: BrowseStore }) {
  const { openKeySheet, keySheet } = useKeySheet();
  const view = useRef<HTMLElement>(null);
  useEffect(() => {
    const typed = view.current && endPicture(view.current);
    if (typed) store.getState().setQuery(typed);
    // The page behind is asked when the covers are there: nothing is inserted before.
    return afterFirstPaint(() => store.getState().checkAccess());
  }, [store]);
  return (
    <main ref={view} className="h-full">
      <Browse
        store={store}
        tools={
          <>
            <IconButton icon={CircleHelp} label={i18n.t('keys.title')} keys={['?']} onClick={openKeySheet} />
            {canOpenPanel && (
              <IconButton
                icon={PanelRight}
                label={i18n.t('panel.open')}
                onClick={openPanel}
                className="rtl:-scale-x-100"
              />
            )}
            <IconButton
              icon={Settings}
              label={i18n.t('browse.settings')}
              onClick={() => openLibrary({ area: 'settings', section: 'appearance' })}
            />
          </>
        }
      />
      {keySheet}
    </main>
  );
}
