export interface Page {
  readonly tabId: number;
  /** 0 is the page itself, others are its frames. */
  readonly frameId: number;
}

/**
 * Runs the inserter in a page, then `call`, which finds it as `globalThis.promptPalette`. `call` is sent to the page as
 * text, so that it can use its arguments and globals only.
 *
 * Returns undefined where the browser lets no extension in: its own pages, the stores, and every tab that the user has
 * not opened to us by the shortcut, the toolbar button or a menu item.
 */
export async function callPage<Args extends unknown[], Result>(
  page: Page,
  call: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result> | undefined> {
  if (!(await injectScripts(page, '/inserter.js'))) return undefined;
  return callInjected(page, call, ...args);
}

/** The same where the inserter is known to be there. */
export async function callInjected<Args extends unknown[], Result>(
  page: Page,
  call: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result> | undefined> {
  const [injection] = await browser.scripting.executeScript({
    target: targetOf(page),
    func: call,
    args,
    injectImmediately: true,
  });
  return injection?.result as Awaited<Result> | undefined; // The browser's type does not await what `call` returns.
}

/** Runs content scripts in a page, one after the other. Returns false where the browser lets no extension in. */
export async function injectScripts(
  page: Page,
  ...files: ('/inserter.js' | '/notices.js' | '/stage.js' | '/palette.js' | '/picker.js')[]
): Promise<boolean> {
  try {
    // Not only when the page has finished loading: some never do.
    await browser.scripting.executeScript({ target: targetOf(page), files, injectImmediately: true });
    return true;
  } catch {
    // The browsers word this error differently, and have no other way to ask.
    return false;
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
