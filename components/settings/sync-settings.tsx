import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/shared/ask';
import { report } from '@/lib/shared/report';
import { syncOnItem, syncStatusItem } from '@/lib/shared/storage';
import type { SyncStatus } from '@/lib/shared/sync-status';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { LeftOutPrompts } from './left-out-prompts';
import { Row, Rows } from './rows';
import { Section } from './section';
import { useStored } from './use-stored';

/** Whether the library follows the user to other machines, how that goes, and what there is no room for. */
export function SyncSettings() {
  const isOn = useStored(syncOnItem);
  const status = useStored(syncStatusItem);
  const [isBusy, setBusy] = useState(false);
  const setSync = (on: boolean) => {
    setBusy(on);
    ask('setSync', { on })
      .catch(report)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <Section isPage title={i18n.t('settings.sync')} lead={i18n.t('settings.syncLead')}>
        <Rows>
          <Row name={i18n.t('sync.follow')} effect={i18n.t('sync.followEffect')}>
            <Switch isOn={isOn} onChange={setSync} aria-label={i18n.t('sync.follow')} />
          </Row>
          {isOn && (
            <Row
              name={<span role="status">{isBusy ? i18n.t('sync.busy') : describeStatus(status)}</span>}
              effect={status.syncedAt > 0 ? i18n.t('sync.following', status.prompts) : undefined}
            >
              <Button size="small" icon={RefreshCw} disabled={isBusy} onClick={() => setSync(true)}>
                {i18n.t('sync.now')}
              </Button>
            </Row>
          )}
        </Rows>
      </Section>
      {isOn && <LeftOut leftOut={status.leftOut} />}
    </>
  );
}

function describeStatus({ syncedAt, failure }: SyncStatus): string {
  if (failure !== '') return i18n.t(failure === 'library' ? 'sync.noLibrary' : 'sync.unavailable');
  if (syncedAt === 0) return i18n.t('sync.never');
  const at = new Date(syncedAt).toLocaleString(i18n.t('language.tag'), { dateStyle: 'medium', timeStyle: 'short' });
  return i18n.t('sync.last', [at]);
}

function LeftOut({ leftOut: { prompts, favourites, uses, settings } }: Pick<SyncStatus, 'leftOut'>) {
  const others = [
    favourites > 0 && i18n.t('sync.favoritesLeftOut', favourites),
    uses > 0 && i18n.t('sync.usesLeftOut', uses),
    settings > 0 && i18n.t('sync.settingsLeftOut', settings),
  ].filter((sentence) => sentence !== false);
  if (prompts.length + others.length === 0) return null;
  return (
    <Section title={i18n.t('sync.leftOut')} lead={i18n.t('sync.leftOutLead')}>
      <Rows>
        {prompts.length > 0 && <LeftOutPrompts ids={prompts} />}
        {others.map((sentence) => (
          <Row key={sentence} name={sentence} />
        ))}
      </Rows>
    </Section>
  );
}
