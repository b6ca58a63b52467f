import type { PageCallArgs, PageCallName, PageCallResult } from '@/lib/shared/page-calls';
import { PRACTICE_PAGE, type PracticeCall } from '@/lib/shared/practice-call';

/** Whether a tab shows our page with the practice box. */
export async function isPracticeTab(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return isPracticePage(url);
}

export function isPracticePage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL(PRACTICE_PAGE)) ?? false;
}

/** Has the practice page do what is done in other pages by injection. */
export function callPracticePage<Name extends PageCallName>(
  tabId: number,
  name: Name,
  args: PageCallArgs<Name>,
): Promise<PageCallResult<Name> | undefined> {
  const call: PracticeCall = { practiceTab: tabId, name, args };
  return browser.runtime.sendMessage(call);
}
