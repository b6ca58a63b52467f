import { CircleHelp, Settings } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Browse } from '../browse/browse';
import type { BrowseStore } from '../browse/browse-store';
import { openLibrary } from '../browse/open-library';
import { loadKeySheet } from '../shortcuts/load-key-sheet';
import { useHelpKey } from '../shortcuts/use-help-key';
import { IconButton } from '../ui/icon-button';
import { Toasts } from '../ui/toasts';
import { useLate } from '../ui/use-late';
import { AccessNotice } from './access-notice';
import { useTabInFront } from './use-tab-in-front';

/** The side panel: it stays open beside the site and inserts into the tab in front. */
export function Panel({ store }: { readonly store: BrowseStore }) {
  const [isHelping, setHelping] = useState(false);
  const KeySheet = useLate(loadKeySheet, isHelping);
  useHelpKey(() => setHelping(true));
  const tab = useTabInFront(() => store.getState().checkAccess());
  return (
    <main className="h-full">
      <Browse
        store={store}
        notice={<AccessNotice store={store} tab={tab} />}
        tools={
          <>
            <IconButton icon={CircleHelp} label={i18n.t('keys.title')} keys={['?']} onClick={() => setHelping(true)} />
            <IconButton
              icon={Settings}
              label={i18n.t('browse.settings')}
              onClick={() => openLibrary({ area: 'settings', section: 'appearance' })}
            />
          </>
        }
      />
      {KeySheet && <KeySheet isOpen={isHelping} onClose={() => setHelping(false)} />}
      <Toasts />
    </main>
  );
}
