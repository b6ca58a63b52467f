import type { DraftRequest } from '@/lib/shared/page-api';
import { callPage, findFocusedFrame, type Page } from './page';

export interface DraftOnPage {
  /** With the frame that the box stands in, where that is known. */
  readonly page: Page;
  /** null where the box is in a frame that is closed to us. */
  readonly draft: string | null;
}

/** What stands in the box that an insertion would go to. undefined where nobody is let in. */
export async function readDraft(page: Page, request: DraftRequest): Promise<DraftOnPage | undefined> {
  const draft = await callPage(page, 'readDraft', request);
  if (draft !== null) return draft === undefined ? undefined : { page, draft };
  const frameId = await findFocusedFrame(page.tabId);
  if (frameId === undefined) return { page, draft };
  const inFrame = await callPage({ ...page, frameId }, 'readDraft', request);
  return typeof inFrame === 'string' ? { page: { ...page, frameId }, draft: inFrame } : { page, draft };
}
