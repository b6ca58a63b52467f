import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { FieldPath } from '@/lib/core/field-path';
import type { FieldSource } from '@/lib/core/field-source';
import type { Site } from '@/lib/core/sites/site';
import { siteOf } from '@/lib/core/sites/site-of';
import { siteTable } from '@/lib/core/sites/site-table';
import { sendMessage } from '@/lib/shared/messages';
import { report } from '@/lib/shared/report';
import { pickedFieldsItem, siteStatusItem } from '@/lib/shared/storage';
import { Button } from '../ui/button';
import { TriggerSwitch } from './trigger-switch';
import { useGrantedOrigins } from './use-granted-origins';
import { useStored } from './use-stored';

const STATUS = {
  focused: 'settings.foundFocused',
  picked: 'settings.foundPicked',
  hint: 'settings.foundHint',
  best: 'settings.foundBest',
  none: 'settings.notFound',
} as const satisfies Record<FieldSource | 'none', string>;

/** Every known site and every page whose box the user picked, with how the box is found there. */
export function SiteList() {
  const status = useStored(siteStatusItem);
  const picked = useStored(pickedFieldsItem);
  const granted = useGrantedOrigins();
  const elsewhere = Object.keys(picked).filter((host) => !siteOf(`https://${host}/`));
  return (
    <div className="overflow-x-auto rounded-card border border-line bg-raised">
      <table className="w-full border-separate border-spacing-0 text-label">
        <thead className="text-small text-muted">
          <tr>
            <Heading>{i18n.t('settings.site')}</Heading>
            <Heading>{i18n.t('settings.address')}</Heading>
            <Heading>{i18n.t('settings.promptBox')}</Heading>
            <Heading>{i18n.t('settings.openWith')}</Heading>
          </tr>
        </thead>
        <tbody>
          {siteTable.map((site) => (
            <Row
              key={site.id}
              name={site.name}
              address={site.hosts[0] ?? ''}
              status={statusOf(site, status, picked)}
              pickedHosts={hostsPickedOn(site, picked)}
              trigger={<TriggerSwitch site={site} granted={granted} />}
            />
          ))}
          {elsewhere.map((host) => (
            <Row
              key={host}
              name={host}
              address={host}
              status={i18n.t(STATUS.picked)}
              pickedHosts={[host]}
              trigger={null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly address: string;
  readonly status: string;
  readonly pickedHosts: readonly string[];
  readonly trigger: ReactNode;
}

function Row({ name, address, status, pickedHosts, trigger }: RowProps) {
  return (
    <tr>
      <th scope="row" className="border-t border-line px-4 py-2.5 max-md:px-2.5 text-start font-medium">
        {name}
      </th>
      <td className="border-t border-line px-4 py-2.5 max-md:wrap-anywhere text-muted max-md:px-2.5">{address}</td>
      <td className="border-t border-line px-4 py-2.5 max-md:px-2.5">
        <span className="flex items-center justify-between gap-3 md:whitespace-nowrap">
          {status}
          {pickedHosts.map((host) => (
            <Button
              key={host}
              size="small"
              aria-label={i18n.t('settings.forgetBox', [host])}
              onClick={() => sendMessage('forgetField', { host }).catch(report)}
            >
              {i18n.t('settings.forget')}
            </Button>
          ))}
        </span>
      </td>
      <td className="border-t border-line px-4 py-2.5 max-md:px-2.5">{trigger}</td>
    </tr>
  );
}

function Heading({ children }: { readonly children: string }) {
  return (
    <th scope="col" className="px-4 py-2 text-start font-medium max-md:px-2.5 md:whitespace-nowrap">
      {children}
    </th>
  );
}

function statusOf(
  site: Site,
  status: Readonly<Record<string, FieldSource | 'none'>>,
  picked: Readonly<Record<string, FieldPath>>,
): string {
  if (hostsPickedOn(site, picked).length > 0) return i18n.t(STATUS.picked);
  const last = status[site.id];
  return i18n.t(last ? STATUS[last] : 'settings.notVisited');
}

function hostsPickedOn(site: Site, picked: Readonly<Record<string, FieldPath>>): string[] {
  return Object.keys(picked).filter((host) => siteOf(`https://${host}/`)?.id === site.id);
}
