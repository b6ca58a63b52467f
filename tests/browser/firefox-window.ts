import type { Firefox } from './firefox';
import type { Point } from './real-input';
import { waitUntil } from './wait-until';

/** The browser's own window around its pages. */
export interface FirefoxWindow {
  /** Evaluates with the browser's own rights, where `gBrowser` and `Services` are, and resolves with what it comes to. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** The address of the extension's files; ends with a slash. */
  readonly extensionUrl: string;
  /** The middle of the first element of the window that a selector finds, on the display, once it is shown and still. */
  readonly middleOf: (selector: string) => Promise<Point>;
  /**
   * Presses keys as the browser hands them to the open popup, by their names in events. Those of the display do not get
   * there without a window manager, since the popup is a window that nobody gives the focus to.
   */
  readonly pressInPopup: (...keys: string[]) => Promise<void>;
}

export async function firefoxWindow({ send, evaluateIn }: Firefox, extensionId: string): Promise<FirefoxWindow> {
  const tree = await send<{ contexts: readonly { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = tree.contexts[0]?.context ?? '';
  const evaluate = <T>(expression: string) => evaluateIn<T>(context, expression);
  const host = await evaluate<string>(`WebExtensionPolicy.getByID('${extensionId}').mozExtensionHostname`);
  return {
    evaluate,
    extensionUrl: `moz-extension://${host}/`,
    async middleOf(selector) {
      let before: Point | undefined;
      return waitUntil(selector, async () => {
        const now = await evaluate<Point | null>(`(() => {
          const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
          return box && box.width > 0
            ? { x: mozInnerScreenX + box.x + box.width / 2, y: mozInnerScreenY + box.y + box.height / 2 } : null;
        })()`);
        const isStill = now && before && now.x === before.x && now.y === before.y;
        before = now ?? undefined;
        return isStill && now;
      });
    },
    async pressInPopup(...keys) {
      await evaluate(`(() => {
        document.querySelector('browser.webextension-popup-browser').focus();
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keyboard.beginInputTransactionForTests(window);
        for (const key of ${JSON.stringify(keys)}) {
          const event = new KeyboardEvent('', { key, code: key.length > 1 ? key : '', bubbles: true });
          keyboard.keydown(event);
          keyboard.keyup(event);
        }
      })()`);
    },
  };
}
