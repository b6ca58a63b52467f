import type { FieldPath } from '@/lib/core/field-path';
import { siteOf } from '@/lib/core/sites/site-of';
import type { FieldSource } from '@/lib/shared/page-api';
import { pickedFieldsItem, siteStatusItem } from '@/lib/shared/storage';
import { hostOf } from './host-of';
import { createTurns } from './in-turn';

const inTurn = createTurns();

/** Notes how the box was found on a known site. Of other pages nothing is noted: where the user goes is no business of ours. */
export function recordSite(url: string | undefined, source: FieldSource | undefined): Promise<void> {
  const site = url === undefined ? undefined : siteOf(url);
  if (!site) return Promise.resolve();
  return inTurn(async () => {
    await siteStatusItem.setValue({ ...(await siteStatusItem.getValue()), [site.id]: source ?? 'none' });
  });
}

/** Keeps the box that the user picked on the page at `url`, for its host. */
export function rememberField(url: string | undefined, path: FieldPath): Promise<void> {
  const host = hostOf(url);
  if (host === '') return Promise.resolve();
  return inTurn(async () => {
    await pickedFieldsItem.setValue({ ...(await pickedFieldsItem.getValue()), [host]: path });
  });
}

export function forgetField(host: string): Promise<void> {
  return inTurn(async () => {
    const { [host]: _forgotten, ...others } = await pickedFieldsItem.getValue();
    await pickedFieldsItem.setValue(others);
  });
}
