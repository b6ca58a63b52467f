import { afterAll, beforeAll } from 'vitest';
import { type Display, startDisplay } from '../../scripts/tools/start-display';
import { type Firefox, type FirefoxTab, launchFirefox } from '../browser/firefox';
import { type FirefoxWindow, firefoxWindow } from '../browser/firefox-window';
import { type RealInput, realInput } from '../browser/real-input';
import { waitUntil } from '../browser/wait-until';

export interface FirefoxInUse {
  /** The browser with the built extension, on a display of its own. */
  readonly firefox: Firefox;
  readonly window: FirefoxWindow;
  readonly input: RealInput;
  /** Opens a page of the extension, such as `library.html`, in a tab in front; resolves when it has drawn itself. */
  readonly openOwn: (address: string) => Promise<FirefoxTab>;
  /** Clicks with the real mouse on the element that an expression finds in a tab's page. Button 3 is the right one. */
  readonly click: (tab: FirefoxTab, element: string, button?: 1 | 3) => Promise<void>;
}

/** Starts Firefox before the tests of the calling file, and ends it after them. */
export function firefoxForTests(): FirefoxInUse {
  let display: Display;
  let firefox: Firefox;
  let window: FirefoxWindow;
  let input: RealInput;
  beforeAll(async () => {
    display = await startDisplay();
    input = realInput(display);
    firefox = await launchFirefox({ extension: '.output/firefox-mv3', display });
    window = await firefoxWindow(firefox, 'prompt-palette@prompt-palette.dev');
    // The page of the first run would come to the front of another.
    const welcome = `gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'))`;
    await waitUntil('the page of the first run', () => window.evaluate<boolean>(`${welcome} !== undefined`));
    await window.evaluate(`gBrowser.removeTab(${welcome})`);
  }, 180_000);
  afterAll(async () => {
    await firefox.close();
    await display.stop();
  });
  return {
    get firefox() {
      return firefox;
    },
    get window() {
      return window;
    },
    get input() {
      return input;
    },
    async openOwn(address) {
      const tab = await firefox.openTab(window.extensionUrl + address);
      await waitUntil(address, () =>
        tab
          .evaluate<boolean>('location.protocol === "moz-extension:" && document.querySelector("#root > *") !== null')
          // While the page loads there may be none to ask.
          .catch(() => false),
      );
      return tab;
    },
    async click(tab, element, button = 1) {
      const point = await waitUntil(element, () =>
        tab.evaluate<{ x: number; y: number } | null>(`((element) => {
          element?.scrollIntoView({ block: 'nearest' });
          const box = element?.getBoundingClientRect();
          return box ? { x: mozInnerScreenX + box.x + box.width / 2, y: mozInnerScreenY + box.y + box.height / 2 } : null;
        })(${element})`),
      );
      await input.clickDisplay(point, button);
    },
  };
}
