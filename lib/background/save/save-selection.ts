import { draftOfText } from '@/lib/core/library/draft-of-text';
import { loadLook } from '@/lib/shared/load-look';
import type { SaveOutcome } from '@/lib/shared/page-api';
import { createPrompt } from '../library/create-prompt';
import { callInjected, injectScripts, type Page } from '../page';

/** What was clicked, and what the browser tells of the selection: one line, where the page may have several. */
export interface ClickedSelection {
  readonly text: string;
  /** Of the page, as far as the browser tells. */
  readonly url: string | undefined;
}

/** Saves the selected text as an own prompt, and says so over the page, where it can be taken back or edited. */
export async function saveSelection(page: Page, clicked: ClickedSelection): Promise<void> {
  const isOpen = await injectScripts({ ...page, frameId: 0 }, '/inserter.js', '/notices.js');
  const selected = isOpen ? await callInjected(page, 'readSelection') : undefined;
  const draft = draftOfText(selected || clicked.text, '', clicked.url ?? '');
  const saved: SaveOutcome = await createPrompt(draft);
  if (isOpen) await callInjected({ ...page, frameId: 0 }, 'concludeSave', saved, await loadLook());
  else await showOnBadge(saved.ok);
}

/** Where the browser lets nobody write over the page. */
async function showOnBadge(isSaved: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: isSaved ? '✓' : '!' });
  setTimeout(() => browser.action.setBadgeText({ text: '' }), 2000);
}
