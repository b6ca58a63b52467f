import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { BrowseStore } from '../browse/browse-store';
import { useCommands } from '../shortcuts/use-commands';
import { Button } from '../ui/button';
import { KeyCap } from '../ui/key-cap';
import { askForSite, canAskForSite } from './ask-for-site';
import type { TabInFront } from './use-tab-in-front';

interface Props {
  readonly store: BrowseStore;
  readonly tab: TabInFront | undefined;
}

/**
 * What the panel says where the browser does not let it into the tab in front: a click in the panel opens no tab to us,
 * the shortcut and the toolbar button do, and a permission for the site does for good.
 */
export function AccessNotice({ store, tab }: Props) {
  const isClosed = useStore(store, (state) => state.access?.ok === false);
  const shortcut = useCommands()?.find(({ name }) => name === 'open-palette')?.shortcut;
  const [askedFor, setAskedFor] = useState<number>();
  if (!isClosed || !tab) return null;
  return (
    <section
      aria-label={i18n.t('panel.closed')}
      className="mx-4 mb-2 flex flex-none flex-col gap-2.5 rounded-card border border-line bg-surface p-3 text-label"
    >
      <p className="flex gap-2.5">
        <LockKeyhole aria-hidden="true" className="mt-px size-4 flex-none text-muted" />
        <span>
          <span className="block font-medium">{i18n.t('panel.closed')}</span>
          <span className="text-muted" role="status">
            {askedFor === tab.id ? i18n.t('panel.asked') : i18n.t('panel.closedNext')}
          </span>
        </span>
      </p>
      <div className="flex flex-wrap items-center gap-2 ps-6.5">
        {canAskForSite(tab) && askedFor !== tab.id && (
          <Button
            size="small"
            look="primary"
            onClick={() => {
              askForSite(tab);
              setAskedFor(tab.id);
            }}
          >
            {i18n.t('panel.allow')}
          </Button>
        )}
        {shortcut && <KeyCap>{shortcut}</KeyCap>}
      </div>
    </section>
  );
}
