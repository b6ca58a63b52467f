import type { PageAccess } from '@/lib/shared/messages';
import { cluesFor } from './clues';
import { callInjected } from './page';
import { readDraft } from './read-draft';

/** Whether text can be inserted into a tab's page, which must have been opened to us by what the user did. */
export async function getAccess(tabId: number | undefined): Promise<PageAccess> {
  if (tabId === undefined) return { ok: false, reason: 'no-access' };
  const { url } = await browser.tabs.get(tabId);
  const page = { tabId, frameId: 0 };
  const clues = await cluesFor(url);
  const field = await readDraft(page, { typed: '', clues });
  if (!field) return { ok: false, reason: 'no-access' };
  const hasField = (await callInjected(page, 'hasField', clues)) ?? false;
  const selection = await callInjected(field.page, 'readSelection');
  return { ok: true, hasField, draft: field.draft ?? '', selection: selection ?? '' };
}
