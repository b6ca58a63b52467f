import { CircleHelp, PanelRight, Settings } from 'lucide-react';
import { i18n } from '#i18n';
import { Browse } from '../browse/browse';
import type { BrowseStore } from '../browse/browse-store';
import { openLibrary } from '../browse/open-library';
import { canOpenPanel, openPanel } from '../panel/open-panel';
import { useKeySheet } from '../shortcuts/use-key-sheet';
import { IconButton } from '../ui/icon-button';

/** The toolbar button's window. */
export function Popup({ store }: { readonly store: BrowseStore }) {
  const { openKeySheet, keySheet } = useKeySheet();
  return (
    <main className="h-full">
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
