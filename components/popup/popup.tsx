import { CircleHelp, PanelRight, Settings } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Browse } from '../browse/browse';
import type { BrowseStore } from '../browse/browse-store';
import { openLibrary } from '../browse/open-library';
import { canOpenPanel, openPanel } from '../panel/open-panel';
import { loadKeySheet } from '../shortcuts/load-key-sheet';
import { useHelpKey } from '../shortcuts/use-help-key';
import { IconButton } from '../ui/icon-button';
import { useLate } from '../ui/use-late';

/** The toolbar button's window. */
export function Popup({ store }: { readonly store: BrowseStore }) {
  const [isHelping, setHelping] = useState(false);
  const KeySheet = useLate(loadKeySheet, isHelping);
  useHelpKey(() => setHelping(true));
  return (
    <main className="h-full">
      <Browse
        store={store}
        tools={
          <>
            <IconButton icon={CircleHelp} label={i18n.t('keys.title')} keys={['?']} onClick={() => setHelping(true)} />
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
      {KeySheet && <KeySheet isOpen={isHelping} onClose={() => setHelping(false)} />}
    </main>
  );
}
