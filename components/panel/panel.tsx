import { CircleHelp, Settings } from 'lucide-react';
import { i18n } from '#i18n';
import { Browse } from '../browse/browse';
import type { BrowseStore } from '../browse/browse-store';
import { openLibrary } from '../browse/open-library';
import { useKeySheet } from '../shortcuts/use-key-sheet';
import { IconButton } from '../ui/icon-button';
import { Toasts } from '../ui/toasts';
import { AccessNotice } from './access-notice';
import { useTabInFront } from './use-tab-in-front';

/** The side panel: it stays open beside the site and inserts into the tab in front. */
export function Panel({ store }: { readonly store: BrowseStore }) {
  const { openKeySheet, keySheet } = useKeySheet();
  const tab = useTabInFront(() => store.getState().checkAccess());
  return (
    <main className="h-full">
      <Browse
        store={store}
        notice={<AccessNotice store={store} tab={tab} />}
        tools={
          <>
            <IconButton icon={CircleHelp} label={i18n.t('keys.title')} keys={['?']} onClick={openKeySheet} />
            <IconButton
              icon={Settings}
              label={i18n.t('browse.settings')}
              onClick={() => openLibrary({ area: 'settings', section: 'appearance' })}
            />
          </>
        }
      />
      {keySheet}
      <Toasts />
    </main>
  );
}
