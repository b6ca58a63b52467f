import { draftOfText } from '@/lib/core/library/draft-of-text';
import type { DraftFault } from '@/lib/core/library/prompt-draft';
import type { SavedPrompt, Undoable, Written } from '@/lib/shared/library-messages';
import { cluesFor } from '../clues';
import { createPrompt } from '../library/create-prompt';
import type { Page } from '../page';
import { readDraft } from '../read-draft';

type SavedBox = Written<SavedPrompt & Undoable, DraftFault | 'no-access' | 'no-field'>;

/** Saves what stands in the box that an insertion would go to. Its page says nothing of who wrote that. */
export async function saveBox(page: Page, title: string, once: string): Promise<SavedBox> {
  const { url } = await browser.tabs.get(page.tabId);
  const box = await readDraft(page, { typed: '', clues: await cluesFor(url) });
  if (!box) return { ok: false, reason: 'no-access' };
  const text = box.draft;
  if (text === null) return { ok: false, reason: 'no-field' };
  if (text.trim() === '') return { ok: false, reason: 'no-text' };
  return createPrompt(draftOfText(text, title, ''), { once });
}
