import { draftOfText } from '@/lib/core/library/draft-of-text';
import type { DraftFault } from '@/lib/core/library/prompt-draft';
import type { SavedPrompt, Undoable, Written } from '@/lib/shared/library-messages';
import type { DraftRequest } from '@/lib/shared/page-api';
import { cluesFor } from '../clues';
import { createPrompt } from '../library/create-prompt';
import { callPage, findFocusedFrame, type Page } from '../page';

type SavedBox = Written<SavedPrompt & Undoable, DraftFault | 'no-access' | 'no-field'>;

/** Saves what stands in the box that an insertion would go to. Its page says nothing of who wrote that. */
export async function saveBox(page: Page, title: string, once: string): Promise<SavedBox> {
  const { url } = await browser.tabs.get(page.tabId);
  const text = await readBox(page, { typed: '', clues: await cluesFor(url) });
  if (text === undefined) return { ok: false, reason: 'no-access' };
  if (text === null) return { ok: false, reason: 'no-field' };
  if (text.trim() === '') return { ok: false, reason: 'no-text' };
  return createPrompt(draftOfText(text, title, ''), { once });
}

/** undefined where nobody is let in, null where the box is in a frame that is closed to us. */
async function readBox(page: Page, request: DraftRequest): Promise<string | null | undefined> {
  const text = await callPage(page, 'readDraft', request);
  if (text !== null) return text;
  const frameId = await findFocusedFrame(page.tabId);
  return frameId === undefined ? null : callPage({ ...page, frameId }, 'readDraft', request);
}
