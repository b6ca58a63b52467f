import { type PageCallArgs, type PageCallName, type PageCallResult, pageCalls } from '@/lib/shared/page-calls';
import { callPracticePage, isPracticeTab } from './practice-page';

export interface Page {
  readonly tabId: number;
  /** 0 is the page itself, others are its frames. */
  readonly frameId: number;
}

/** The tabs that show the practice page, as far as was asked. */
const practiceTabs = new Set<number>();

/**
 * Runs the inserter in a page, then a call that finds it there.
 *
 * Returns undefined where the browser lets no extension in: its own pages, the stores, and every tab that the user has
 * not opened to us by the shortcut, the toolbar button or a menu item.
 */
export async function callPage<Name extends PageCallName>(
  page: Page,
  name: Name,
  ...args: PageCallArgs<Name>
): Promise<PageCallResult<Name> | undefined> {
  if (!(await injectScripts(page, '/inserter.js'))) return undefined;
  return callInjected(page, name, ...args);
}

/** The same where the inserter is known to be there. */
export async function callInjected<Name extends PageCallName>(
  page: Page,
  name: Name,
  ...args: PageCallArgs<Name>
): Promise<PageCallResult<Name> | undefined> {
  if (practiceTabs.has(page.tabId)) return callPracticePage(page.tabId, name, args);
  const [injection] = await browser.scripting.executeScript({
    target: targetOf(page),
    func: pageCalls[name] as (...args: PageCallArgs<Name>) => unknown, // The compiler loses the pair of name and call.
    args,
    injectImmediately: true,
  });
  return injection?.result as PageCallResult<Name> | undefined; // The browser's type does not await what is returned.
}

/** The same while nobody knows yet whether an extension is let in; undefined where it is not. */
export async function tryCall<Name extends PageCallName>(
  page: Page,
  name: Name,
  ...args: PageCallArgs<Name>
): Promise<PageCallResult<Name> | undefined> {
  try {
    return await callInjected(page, name, ...args);
  } catch {
    // The browsers have no other way to ask.
    return undefined;
  }
}

/** Runs content scripts in a page, one after the other. Returns false where the browser lets no extension in. */
export async function injectScripts(
  page: Page,
  ...files: ('/inserter.js' | '/notices.js' | '/stage.js' | '/palette.js' | '/picker.js')[]
): Promise<boolean> {
  try {
    // Not only when the page has finished loading: some never do.
    await browser.scripting.executeScript({ target: targetOf(page), files, injectImmediately: true });
    practiceTabs.delete(page.tabId);
    return true;
  } catch {
    // The browsers word this error differently, and have no other way to ask.
    if (!(await isPracticeTab(page.tabId))) return false;
    practiceTabs.add(page.tabId);
    return true;
  }
}

/** The frame that has the focus itself, of those that we may enter; undefined when none has. */
export async function findFocusedFrame(tabId: number): Promise<number | undefined> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: hasFocusItself });
  return frames.find(({ result }) => result)?.frameId;
}

function hasFocusItself(): boolean {
  return document.hasFocus() && document.activeElement?.localName !== 'iframe';
}

function targetOf({ tabId, frameId }: Page) {
  return { tabId, frameIds: [frameId] };
}
