import type { PageAccess } from '@/lib/shared/messages';
import { cluesFor } from './clues';
import { callPage } from './page';

/** Whether text can be inserted into a tab's page, which must have been opened to us by what the user did. */
export async function getAccess(tabId: number | undefined): Promise<PageAccess> {
  if (tabId === undefined) return { ok: false, reason: 'no-access' };
  const { url } = await browser.tabs.get(tabId);
  const hasField = await callPage({ tabId, frameId: 0 }, 'hasField', await cluesFor(url));
  return hasField === undefined ? { ok: false, reason: 'no-access' } : { ok: true, hasField };
}
