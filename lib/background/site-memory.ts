import type { FieldPath } from '@/lib/core/field-path';
import type { FieldSource } from '@/lib/core/field-source';
import { siteOf } from '@/lib/core/sites/site-of';
import { pickedFieldsItem, siteStatusItem } from '@/lib/shared/storage';
import { hostOf } from './host-of';

/** Notes how the box was found on a known site. Of other pages nothing is noted: where the user goes is no business of ours. */
export function recordSite(url: string | undefined, source: FieldSource | undefined): Promise<void> {
  const site = url === undefined ? undefined : siteOf(url);
  if (!site) return Promise.resolve();
  return siteStatusItem.update((status) => ({ ...status, [site.id]: source ?? 'none' }));
}

/** Keeps the box that the user picked on the page at `url`, for its host. */
export function rememberField(url: string | undefined, path: FieldPath): Promise<void> {
  const host = hostOf(url);
  if (host === '') return Promise.resolve();
  return pickedFieldsItem.update((picked) => ({ ...picked, [host]: path }));
}

export function forgetField(host: string): Promise<void> {
  return pickedFieldsItem.update(({ [host]: _forgotten, ...others }) => others);
}
