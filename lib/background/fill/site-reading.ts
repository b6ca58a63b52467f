import { type Choices, NO_CHOICES } from '@/lib/core/dialects/choices';
import { siteOf } from '@/lib/core/sites/site-of';
import type { SiteReading } from '@/lib/shared/fill-messages';
import { siteChoicesItem } from '@/lib/shared/storage';
import { hostOf } from '../host-of';

/** How the site at an address reads prompts, and what the user has switched for it. */
export async function readSite(url: string | undefined): Promise<SiteReading> {
  const site = url === undefined ? undefined : siteOf(url);
  const stored = await siteChoicesItem.getValue();
  return {
    name: site?.name ?? hostOf(url),
    dialect: site?.dialect ?? 'plain',
    limit: site?.limit.characters ?? 0,
    hasNegativeBox: (site?.negativeBox.length ?? 0) > 0,
    choices: stored[keyOf(url)] ?? NO_CHOICES,
  };
}

/** Keeps what the user has switched for the site at an address. */
export function keepChoices(url: string | undefined, choices: Choices): Promise<void> {
  return keepChoicesOf(keyOf(url), choices);
}

/** The same by the site's id, or by its host where it is not known. */
export function keepChoicesOf(key: string, choices: Choices): Promise<void> {
  if (key === '') return Promise.resolve();
  return siteChoicesItem.update((stored) => ({ ...stored, [key]: choices }));
}

/** A known site keeps its choices when it moves to another host. */
function keyOf(url: string | undefined): string {
  return (url === undefined ? undefined : siteOf(url)?.id) ?? hostOf(url);
}
